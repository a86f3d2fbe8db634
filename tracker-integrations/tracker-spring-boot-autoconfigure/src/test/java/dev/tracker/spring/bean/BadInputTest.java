package dev.tracker.spring.bean;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Placement;
import dev.tracker.TrackActivity;
import dev.tracker.containers.catalogue.TrackedBeans;
import dev.tracker.context.ActivityContext;
import dev.tracker.spring.Recording;
import dev.tracker.spring.boot.TrackerAutoConfiguration;
import dev.tracker.spring.trackers.ApplicationTrackers;
import dev.tracker.testing.RecordingTracker;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.EnableAsync;

/** What goes wrong is said, and keeps neither a bean nor the application from working. */
@ExtendWith(OutputCaptureExtension.class)
class BadInputTest {
  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(TrackerAutoConfiguration.class))
          .withUserConfiguration(Recording.class);

  /** Other tests in the process may have made the log silent. */
  @BeforeEach
  void log() {
    level(Level.INFO);
  }

  @AfterEach
  void logAsBefore() {
    level(null);
  }

  private static void level(@Nullable Level level) {
    ((Logger) LoggerFactory.getLogger("dev.tracker.spring")).setLevel(level);
  }

  @Test
  void noDecorator(CapturedOutput output) {
    // No processor sees what is local to a method.
    @TrackActivity
    interface Forgotten {
      void call();
    }
    class ForgottenService implements Forgotten {
      @Override
      public void call() {}
    }

    runner
        .withBean("forgotten", ForgottenService.class, ForgottenService::new)
        .run(
            context -> {
              context.getBean(Forgotten.class).call();
              assertThat(context.getBean(RecordingTracker.class)).recordedNothing();
              assertThat(output)
                  .contains("Bean 'forgotten'", "has no decorator", "tracker-processor");
            });
  }

  @Test
  void decoratorOfAnotherVersion(CapturedOutput output) {
    // Its entry is InterceptedStale, which is written by hand.
    @TrackActivity
    interface Stale {
      String call();
    }
    class StaleService implements Stale {
      @Override
      public String call() {
        return "called";
      }
    }

    runner
        .withBean("stale", StaleService.class, StaleService::new)
        .run(
            context -> {
              assertThat(context.getBean(Stale.class).call()).isEqualTo("called");
              assertThat(context.getBean(RecordingTracker.class)).recordedNothing();
              assertThat(output)
                  .contains("Bean 'stale'", "Stale cannot be used", "Compile it again");
            });
  }

  @Test
  void decoratorWithoutAnEntry(CapturedOutput output) throws Exception {
    Class<?> service = new WithoutEntries().loadClass(OrderService.class.getName());
    Object bean = service.getDeclaredConstructor().newInstance();
    runner
        .withUserConfiguration(service)
        .run(
            context -> {
              Object orders = context.getBean(service);
              assertThat(service.getMethod("find", String.class).invoke(orders, "1"))
                  .isEqualTo(service.getMethod("find", String.class).invoke(bean, "1"));
              assertThat(context.getBean(RecordingTracker.class))
                  .onlyActivity()
                  .hasOperation("find");
              assertThat(output)
                  .contains(
                      "Bean 'orderService': dev.tracker.spring.bean.Orders was compiled without an"
                          + " entry",
                      "-Atracker.interception=true");
            });
  }

  /** Has its own classes of this package, but no entry among them. */
  private static final class WithoutEntries extends ClassLoader {
    private WithoutEntries() {
      super(BadInputTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("dev.tracker.spring.bean.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      if (name.contains(".Intercepted")) {
        throw new ClassNotFoundException(name);
      }
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = getParent().getResourceAsStream(file)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  /** Has a method that another interface has, too. */
  @TrackActivity(subject = "shipment")
  interface Shipments {
    @TrackActivity(args = "id", changeId = "id")
    void place(String id);
  }

  static class OrdersAndShipments extends OrderService implements Shipments {}

  @Test
  void methodOfTwoInterfacesIsTrackedOnce(CapturedOutput output) {
    runner
        .withBean("both", OrdersAndShipments.class, OrdersAndShipments::new)
        .run(
            context -> {
              RecordingTracker tracker = context.getBean(RecordingTracker.class);
              context.getBean(Orders.class).place("1");
              context.getBean(Shipments.class).place("2");
              context.getBean(OrdersAndShipments.class).place("3");
              assertThat(tracker).keptTheContract().recordedActivities(3);
              assertThat(tracker.activities())
                  .extracting(each -> each.subject())
                  .containsOnly("shipment");
              assertThat(output)
                  .contains(
                      "Bean 'both': its method place is tracked once, as that of",
                      Shipments.class.getName(),
                      Orders.class.getName(),
                      "Annotate it with @Untracked");
            });
  }

  @Configuration(proxyBeanMethods = false)
  static class SecondPostProcessor {
    @Bean
    static TrackingBeanPostProcessor another(
        ConfigurableListableBeanFactory beans, ApplicationTrackers trackers) {
      return new TrackingBeanPostProcessor(beans, trackers, new TrackedBeans());
    }
  }

  @Test
  void beanThatTwoPostProcessorsClaim(CapturedOutput output) {
    runner
        .withUserConfiguration(OrderService.class, SecondPostProcessor.class)
        .run(
            context -> {
              context.getBean(Orders.class).place("1");
              assertThat(context.getBean(RecordingTracker.class))
                  .keptTheContract()
                  .onlyActivity()
                  .reportedChange("1", null);
              assertThat(output)
                  .contains(
                      "is tracked already, as " + Orders.class.getName(), "take away the one");
            });
  }

  @Test
  void unknownProperties(CapturedOutput output) {
    runner
        .withPropertyValues("tracker.enabeld=false", "tracker.log.mod=whole")
        .withUserConfiguration(OrderService.class)
        .run(
            context -> {
              context.getBean(Orders.class).find("1");
              assertThat(context.getBean(RecordingTracker.class)).recordedActivities(1);
              assertThat(output)
                  .contains(
                      "There is no property tracker.enabeld, tracker.log.mod", "docs/spring.md");
            });
  }

  @Test
  void wrappedByHandToo(CapturedOutput output) {
    RecordingTracker byHand = new RecordingTracker();
    runner
        .withBean("orders", Orders.class, () -> new TrackedOrders(new OrderService(), byHand))
        .run(
            context -> {
              context.getBean(Orders.class).find("1");
              assertThat(byHand).recordedActivities(1);
              assertThat(context.getBean(RecordingTracker.class)).recordedNothing();
              assertThat(output)
                  .contains(
                      "The bean 'orders' is a decorator already",
                      "of " + Orders.class.getName(),
                      "Return what it decorates");
            });
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAsync(proxyTargetClass = true)
  static class Async {}

  @Test
  void wrappedByHandWithinAProxy(CapturedOutput output) {
    RecordingTracker byHand = new RecordingTracker();
    runner
        .withUserConfiguration(Async.class)
        .withBean(
            "orders", Orders.class, () -> proxied(new TrackedOrders(new OrderService(), byHand)))
        .run(
            context -> {
              context.getBean(Orders.class).find("1");
              assertThat(byHand).recordedActivities(1);
              assertThat(context.getBean(RecordingTracker.class)).recordedNothing();
              assertThat(output).contains("The bean 'orders' is a decorator already");
            });
  }

  private static Orders proxied(Orders orders) {
    return (Orders) new ProxyFactory(orders).getProxy();
  }

  @Test
  void trackerThatCannotBeMade(CapturedOutput output) {
    runner
        .withUserConfiguration(OrderService.class, Broken.class)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              context.getBean(Orders.class).find("1");
              assertThat(context.getBean(RecordingTracker.class)).recordedActivities(1);
              assertThat(output).contains("The tracker 'broken' cannot be made");
            });
  }

  @Configuration(proxyBeanMethods = false)
  static class Broken {
    @Bean
    ActivityTracker broken() {
      throw new IllegalStateException("no database");
    }
  }

  @Test
  void trackerThatCannotSayWhereItStands(CapturedOutput output) {
    runner
        .withUserConfiguration(OrderService.class)
        .withBean("nowhere", Nowhere.class)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              context.getBean(Orders.class).find("1");
              assertThat(context.getBean(RecordingTracker.class)).recordedActivities(1);
              assertThat(output).contains("The tracker 'nowhere' cannot be made");
            });
  }

  static class Nowhere implements ActivityTracker {
    @Override
    public Placement placement() {
      throw new IllegalStateException("not configured yet");
    }

    @Override
    public Activity start(
        ActivityContext context, String operation, String subject, Object... kvArgs) {
      return Activity.noop();
    }
  }

  @Test
  void trackerThatOthersNeedKeepsThoseAlone(CapturedOutput output) {
    runner
        .withUserConfiguration(OrderService.class, Broken.class)
        .withBean("needing", Needing.class)
        .run(context -> assertThat(context).hasFailed());
    assertThat(output).contains("no database");
  }

  /** A bean that cannot do without the tracker. */
  static class Needing {
    Needing(@Qualifier("broken") ActivityTracker tracker) {}
  }

  @Test
  void trackerThatDependsOnWhatIsTracked(CapturedOutput output) {
    runner
        .withUserConfiguration(OrderService.class, Dependent.class)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              // What it calls, while it is made and later, is no activity itself.
              context.getBean(Orders.class).place("1");
              assertThat(context.getBean(RecordingTracker.class))
                  .keptTheContract()
                  .onlyActivity()
                  .hasOperation("place");
              assertThat(context.getBean(DependentTracker.class).found).isEqualTo("found place");
              assertThat(output)
                  .contains(
                      "The tracker 'dependent' uses the bean",
                      "which is tracked as " + Orders.class.getName(),
                      "make them on a thread of your own");
            });
  }

  @Configuration(proxyBeanMethods = false)
  static class Dependent {
    @Bean
    DependentTracker dependent(Orders orders) {
      orders.find("while it is made");
      return new DependentTracker(orders);
    }
  }

  static class DependentTracker implements ActivityTracker {
    private final Orders orders;
    String found = "";

    DependentTracker(Orders orders) {
      this.orders = orders;
    }

    @Override
    public Activity start(
        ActivityContext context, String operation, String subject, Object... kvArgs) {
      found = orders.find(operation);
      return Activity.noop();
    }
  }

  @Test
  void trackersAreCalledInTheirOrder() {
    runner
        .withUserConfiguration(OrderService.class, Ordered.class)
        .run(
            context -> {
              context.getBean(Orders.class).find("1");
              assertThat(context.getBean(StringBuilder.class)).hasToString("ab");
            });
  }

  @Configuration(proxyBeanMethods = false)
  static class Ordered {
    @Bean
    StringBuilder calls() {
      return new StringBuilder();
    }

    @Bean
    @Order(2)
    ActivityTracker second(StringBuilder calls) {
      return (context, operation, subject, kvArgs) -> note(calls, "b");
    }

    @Bean
    @Order(1)
    ActivityTracker first(StringBuilder calls) {
      return (context, operation, subject, kvArgs) -> note(calls, "a");
    }

    private static Activity note(StringBuilder calls, String name) {
      calls.append(name);
      return Activity.noop();
    }
  }
}
