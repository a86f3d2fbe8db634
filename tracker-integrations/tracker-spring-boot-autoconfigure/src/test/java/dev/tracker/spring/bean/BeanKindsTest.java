package dev.tracker.spring.bean;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.spring.Recording;
import dev.tracker.spring.boot.TrackerAutoConfiguration;
import dev.tracker.testing.RecordingTracker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.aop.SpringProxy;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.context.support.SimpleThreadScope;
import org.springframework.core.annotation.Order;

/** Each row of the table that is about how a bean comes to be. */
class BeanKindsTest {
  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(TrackerAutoConfiguration.class))
          .withUserConfiguration(Recording.class);

  private static RecordingTracker tracker(ApplicationContext context) {
    return context.getBean(RecordingTracker.class);
  }

  private static void assertTracked(ApplicationContext context, Orders orders) {
    RecordingTracker tracker = tracker(context);
    tracker.clear();
    assertThat(orders.find("1")).isEqualTo("found 1");
    orders.place("2");
    assertThat(orders.isOpen()).isTrue();
    assertThatThrownBy(() -> orders.place("")).isInstanceOf(IllegalArgumentException.class);
    assertThat(tracker).recordedActivities(3).allEnded().keptTheContract();
    assertThat(tracker).activity(0).hasOperation("find").hasArgument("id", "1").reportedNoChange();
    assertThat(tracker).activity(1).hasSubject("order").reportedChange("2", null);
    assertThat(tracker).activity(2).failedWith(IllegalArgumentException.class);
  }

  @Test
  void serviceKeepsItsClass() {
    runner
        .withUserConfiguration(OrderService.class)
        .run(
            context -> {
              assertTracked(context, context.getBean(Orders.class));
              assertThat(context.getBean(OrderService.class).ofClassAlone()).isEqualTo("found ");
            });
  }

  @Test
  void beanMethod() {
    runner
        .withUserConfiguration(ByMethod.class)
        .run(context -> assertTracked(context, context.getBean(Orders.class)));
  }

  @Configuration(proxyBeanMethods = false)
  static class ByMethod {
    @Bean
    Orders orders() {
      return new OrderService();
    }
  }

  @Test
  void lambdaHasAProxyOfItsInterfaces() {
    runner
        .withBean("pay", Payments.class, () -> id -> {})
        .run(
            context -> {
              context.getBean(Payments.class).pay("7");
              assertThat(tracker(context)).onlyActivity().reportedChange("7", null);
            });
  }

  @Test
  void productOfAFactoryBean() {
    runner
        .withUserConfiguration(ByFactory.class)
        .run(context -> assertTracked(context, context.getBean(Orders.class)));
  }

  @Configuration(proxyBeanMethods = false)
  static class ByFactory {
    @Bean
    static FactoryBean<Orders> orders() {
      return new FactoryBean<>() {
        @Override
        public Orders getObject() {
          return new OrderService();
        }

        @Override
        public Class<?> getObjectType() {
          return Orders.class;
        }
      };
    }
  }

  @Test
  void scopedProxyIsTrackedOnce() {
    runner
        .withInitializer(
            context ->
                ((GenericApplicationContext) context)
                    .getBeanFactory()
                    .registerScope("thread", new SimpleThreadScope()))
        .withUserConfiguration(Scoped.class)
        .run(context -> assertTracked(context, context.getBean(Orders.class)));
  }

  @Configuration(proxyBeanMethods = false)
  static class Scoped {
    @Bean
    @Scope(scopeName = "thread", proxyMode = ScopedProxyMode.TARGET_CLASS)
    OrderService orders() {
      return new OrderService();
    }
  }

  @Test
  void prototype() {
    runner
        .withUserConfiguration(Prototype.class)
        .run(
            context -> {
              Orders first = context.getBean(Orders.class);
              Orders second = context.getBean(Orders.class);
              assertThat(first).isNotSameAs(second);
              assertTracked(context, first);
              assertTracked(context, second);
            });
  }

  @Configuration(proxyBeanMethods = false)
  static class Prototype {
    @Bean
    @Scope("prototype")
    OrderService orders() {
      return new OrderService();
    }
  }

  @Test
  void lazyOne() {
    runner
        .withUserConfiguration(LazyOne.class)
        .run(context -> assertTracked(context, context.getBean(LazyUser.class).orders));
  }

  @Configuration(proxyBeanMethods = false)
  @Import(LazyUser.class)
  static class LazyOne {
    @Bean
    @Lazy
    OrderService orders() {
      return new OrderService();
    }
  }

  static class LazyUser {
    final Orders orders;

    LazyUser(@Lazy Orders orders) {
      this.orders = orders;
    }
  }

  @Test
  void circle() {
    runner
        .withAllowCircularReferences(true)
        .withUserConfiguration(Left.class, Right.class)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertTracked(context, context.getBean(Right.class).orders);
              assertThat(context.getBean(Orders.class))
                  .isSameAs(context.getBean(Right.class).orders);
            });
  }

  static class Left extends OrderService {
    @Autowired Right right;
  }

  static class Right {
    @Autowired Orders orders;
  }

  @Test
  void finalClassHasAProxyOfItsInterfaces() {
    runner
        .withUserConfiguration(FinalOrders.class)
        .run(
            context -> {
              assertTracked(context, context.getBean(Orders.class));
              assertThat(context.getType("beanKindsTest.FinalOrders"))
                  .satisfiesAnyOf(
                      type -> assertThat(type).isNull(),
                      type -> assertThat(type).isAssignableTo(Orders.class));
            });
  }

  static final class FinalOrders implements Orders {
    @Override
    public void place(String id) {
      new OrderService().place(id);
    }

    @Override
    public String find(String id) {
      return "found " + id;
    }
  }

  @Test
  void whereSpringMakesProxiesOfInterfacesSoDoWe() {
    runner
        .withPropertyValues("spring.aop.proxy-target-class=false")
        .withUserConfiguration(OrderService.class)
        .run(
            context -> {
              assertThat(AopUtils.isJdkDynamicProxy(context.getBean(Orders.class))).isTrue();
              assertTracked(context, context.getBean(Orders.class));
            });
  }

  @Test
  void butNotWhereTheClassIsInjected() {
    runner
        .withPropertyValues("spring.aop.proxy-target-class=false")
        .withUserConfiguration(OrderService.class, NeedsClass.class)
        .run(
            context -> {
              assertTracked(context, context.getBean(NeedsClass.class).orders);
              assertThat(AopUtils.isCglibProxy(context.getBean(Orders.class))).isTrue();
            });
  }

  static class NeedsClass {
    final OrderService orders;

    NeedsClass(OrderService orders) {
      this.orders = orders;
    }
  }

  @Test
  void finalClassThatIsInjectedIsLeftAlone() {
    runner
        .withUserConfiguration(FinalOrders.class, NeedsFinal.class)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(context.getBean(NeedsFinal.class).orders.getIfAvailable()).isNotNull();
              context.getBean(Orders.class).find("1");
              assertThat(tracker(context)).recordedNothing();
            });
  }

  static class NeedsFinal {
    final ObjectProvider<FinalOrders> orders;

    NeedsFinal(ObjectProvider<FinalOrders> orders) {
      this.orders = orders;
    }
  }

  @Test
  void finalMethodIsNotCalledOnAProxyWithoutFields() {
    runner
        .withUserConfiguration(FinalMethod.class)
        .run(context -> assertTracked(context, context.getBean(Orders.class)));
  }

  static class FinalMethod implements Orders {
    private final OrderService service = new OrderService();

    @Override
    public final void place(String id) {
      service.place(id);
    }

    @Override
    public String find(String id) {
      return service.find(id);
    }
  }

  @Test
  void severalInterfaces() {
    runner
        .withUserConfiguration(Both.class)
        .run(
            context -> {
              assertTracked(context, context.getBean(Orders.class));
              tracker(context).clear();
              context.getBean(Payments.class).pay("9");
              assertThat(tracker(context)).onlyActivity().hasSubject("payment");
            });
  }

  static class Both extends OrderService implements Payments {
    @Override
    public void pay(String id) {}
  }

  @Test
  void genericInterface() {
    runner
        .withUserConfiguration(Names.class)
        .run(
            context -> {
              Store<String> store = context.getBean(Names.class);
              assertThat(store.save("x")).isEqualTo("x");
              assertThat(context.getBean(Names.class).save("y")).isEqualTo("y");
              assertThat(tracker(context)).recordedActivities(2).keptTheContract();
            });
  }

  static class Names implements Store<String> {
    @Override
    public String save(String entry) {
      return entry;
    }
  }

  @Test
  void beansOfParentAndChildContext() {
    runner
        .withUserConfiguration(OrderService.class)
        .run(
            parent ->
                new ApplicationContextRunner()
                    .withParent(parent)
                    .withConfiguration(AutoConfigurations.of(TrackerAutoConfiguration.class))
                    .withBean("pay", Payments.class, () -> id -> {})
                    .run(
                        child -> {
                          assertTracked(parent, child.getBean(Orders.class));
                          tracker(parent).clear();
                          child.getBean(Payments.class).pay("3");
                          assertThat(tracker(parent)).recordedActivities(1);
                        }));
  }

  @Test
  void listKeepsItsOrder() {
    runner
        .withUserConfiguration(Second.class, First.class)
        .run(
            context ->
                assertThat(context.getBeanProvider(Orders.class).orderedStream())
                    .extracting(each -> each.find(""))
                    .isEqualTo(List.of("first", "second")));
  }

  @Order(1)
  static class First extends OrderService {
    @Override
    public String find(String id) {
      return "first";
    }
  }

  @Order(2)
  static class Second extends OrderService {
    @Override
    public String find(String id) {
      return "second";
    }
  }

  @Test
  void isProxiedOnceThoughItHasTwoNames() {
    runner
        .withUserConfiguration(TwoNames.class)
        .run(context -> assertTracked(context, context.getBean("again", Orders.class)));
  }

  @Configuration(proxyBeanMethods = false)
  static class TwoNames {
    @Bean
    OrderService once() {
      return new OrderService();
    }

    @Bean
    Orders again(OrderService once) {
      return once;
    }
  }

  @Test
  void interfaceThatIsTrackedByTheProcessorsOption() {
    runner
        .withBean("depots", Depots.class, () -> new Depots() {})
        .run(
            context -> {
              assertThat(context.getBean(Depots.class).findDepot("1")).isEqualTo("depot 1");
              assertThat(tracker(context)).onlyActivity().hasOperation("find").hasSubject("depot");
            });
  }

  @Test
  void whatIsNotAnnotatedHasNoProxy() {
    runner
        .withBean(Right2.class)
        .run(
            context ->
                assertThat(context.getBean(Right2.class)).isNotInstanceOf(SpringProxy.class));
  }

  static class Right2 {}

  @Test
  void canBeSwitchedOff() {
    runner
        .withPropertyValues("tracker.enabled=false")
        .withUserConfiguration(OrderService.class)
        .run(
            context ->
                assertThat(context.getBean(Orders.class)).isNotInstanceOf(SpringProxy.class));
  }
}
