package dev.tracker.spring.bean;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackActivity;
import dev.tracker.context.ActivityContext;
import dev.tracker.spring.Recording;
import dev.tracker.spring.boot.TrackerAutoConfiguration;
import dev.tracker.testing.RecordingTracker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;

/** What goes wrong is said, and keeps neither a bean nor the application from working. */
@ExtendWith(OutputCaptureExtension.class)
class BadInputTest {
  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(TrackerAutoConfiguration.class))
          .withUserConfiguration(Recording.class);

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
  void wrappedByHandToo(CapturedOutput output) {
    RecordingTracker byHand = new RecordingTracker();
    runner
        .withBean("orders", Orders.class, () -> new TrackedOrders(new OrderService(), byHand))
        .run(
            context -> {
              context.getBean(Orders.class).find("1");
              assertThat(byHand).recordedActivities(1);
              assertThat(context.getBean(RecordingTracker.class)).recordedNothing();
              assertThat(output).contains("The bean 'orders' is a decorator already");
            });
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
    @Lazy
    ActivityTracker broken() {
      throw new IllegalStateException("no database");
    }
  }

  @Test
  void trackerThatDependsOnWhatIsTracked() {
    runner
        .withUserConfiguration(OrderService.class, Dependent.class)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              // The other trackers hear of what one calls while it is made, but not of its own
              // work.
              context.getBean(Orders.class).place("1");
              assertThat(context.getBean(RecordingTracker.class))
                  .recordedActivities(2)
                  .activity(1)
                  .hasOperation("place");
              assertThat(context.getBean(DependentTracker.class).found).isEqualTo("found place");
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
