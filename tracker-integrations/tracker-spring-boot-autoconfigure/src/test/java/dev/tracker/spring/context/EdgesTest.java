package dev.tracker.spring.context;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.containers.edge.ContextEdge;
import dev.tracker.containers.edge.EdgeValue;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.spring.Recording;
import dev.tracker.spring.boot.ContextAutoConfiguration;
import dev.tracker.spring.boot.TrackerAutoConfiguration;
import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Work that comes in by no request has a context as well. */
class EdgesTest {
  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  TrackerAutoConfiguration.class,
                  ContextAutoConfiguration.class,
                  TaskExecutionAutoConfiguration.class,
                  TaskSchedulingAutoConfiguration.class))
          .withUserConfiguration(Recording.class, VisitService.class);

  private static List<RecordedActivity> activities(ApplicationContext context) {
    return context.getBean(RecordingTracker.class).activities();
  }

  private static <T> @Nullable T of(RecordedActivity activity, ContextKey<T> key) {
    return activity.context().get(key);
  }

  @Configuration(proxyBeanMethods = false)
  @EnableScheduling
  static class Scheduling {}

  static class Jobs {
    private final Visits visits;
    private final CountDownLatch runs = new CountDownLatch(3);
    private final CountDownLatch rates = new CountDownLatch(3);

    Jobs(Visits visits) {
      this.visits = visits;
    }

    @Scheduled(fixedDelay = 1)
    void delayed() {
      visits.find("delayed");
      visits.find("delayed");
      runs.countDown();
    }

    @Scheduled(fixedRate = 1)
    void atRate() {
      visits.find("atRate");
      rates.countDown();
    }

    void await() throws InterruptedException {
      assertThat(runs.await(30, SECONDS) && rates.await(30, SECONDS)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void eachRunOfAScheduledTaskHasARequestIdOfItsOwn(boolean virtual) {
    runner
        .withPropertyValues("spring.threads.virtual.enabled=" + virtual)
        .withUserConfiguration(Scheduling.class, Jobs.class)
        .run(
            context -> {
              context.getBean(Jobs.class).await();
              List<RecordedActivity> found = List.copyOf(activities(context));
              boolean decorated = !virtual || Runtime.version().feature() < 21;
              assertThat(found)
                  .filteredOn(each -> decorated || !is(each, "delayed"))
                  .isNotEmpty()
                  .allMatch(each -> of(each, ContextKey.REQUEST_ID) != null);
              if (!decorated) {
                return; // Spring runs those with a fixed delay on the scheduler's own thread, as
                // they are
              }
              List<@Nullable String> delayed =
                  found.stream()
                      .filter(each -> is(each, "delayed"))
                      .limit(6)
                      .map(each -> of(each, ContextKey.REQUEST_ID))
                      .toList();
              assertThat(delayed.get(0)).isEqualTo(delayed.get(1));
              assertThat(delayed.stream().distinct()).hasSize(3);
            });
  }

  private static boolean is(RecordedActivity activity, String id) {
    return id.equals(activity.arguments().get("id"));
  }

  @Test
  void whatIsHandedOverByNoRequestHasARequestIdOfItsOwn() {
    runner.run(
        context -> {
          CountDownLatch done = new CountDownLatch(1);
          context
              .getBean(TaskExecutor.class)
              .execute(
                  () -> {
                    context.getBean(Visits.class).find("1");
                    done.countDown();
                  });
          assertThat(done.await(30, SECONDS)).isTrue();
          assertThat(activities(context)).allMatch(each -> of(each, ContextKey.REQUEST_ID) != null);
        });
  }

  /** As the listeners of Kafka, RabbitMQ and JMS are observed. */
  private static ReceiverContext<Map<String, String>> message(Map<String, String> headers) {
    ReceiverContext<Map<String, String>> received = new ReceiverContext<>(Map::get);
    received.setCarrier(headers);
    return received;
  }

  private static Observation observed(ApplicationContext context, Observation.Context received) {
    ObservationRegistry registry = ObservationRegistry.create();
    // As Spring Boot does with each bean that is a handler.
    registry.observationConfig().observationHandler(context.getBean(ObservedEdge.class));
    return Observation.createNotStarted("receive", () -> received, registry);
  }

  @Test
  void messageHasTheRequestIdOfItsHeader() {
    runner.run(
        context -> {
          Visits visits = context.getBean(Visits.class);
          observed(context, message(Map.of("X-Request-Id", "m-1"))).observe(() -> visits.find("a"));
          observed(context, message(Map.of("X-Request-Id", "m\n2")))
              .observe(() -> visits.find("b"));
          observed(context, message(Map.of())).observe(() -> visits.find("c"));
          visits.find("d");
          List<RecordedActivity> found = activities(context);
          assertThat(of(found.get(0), ContextKey.REQUEST_ID)).isEqualTo("m-1");
          assertThat(of(found.get(1), ContextKey.REQUEST_ID)).isNotNull().isNotEqualTo("m\n2");
          assertThat(of(found.get(2), ContextKey.REQUEST_ID)).isNotNull();
          assertThat(of(found.get(3), ContextKey.REQUEST_ID)).isNull();
          assertThat(ActivityContext.current()).isSameAs(ActivityContext.root());
        });
  }

  @Test
  void messageThatGoesOnElsewhereHasTheSameId() {
    runner.run(
        context -> {
          Visits visits = context.getBean(Visits.class);
          Observation observation = observed(context, message(Map.of())).start();
          observation.scoped(() -> find(visits, "a"));
          Thread other = new Thread(() -> observation.scoped(() -> find(visits, "b")));
          other.start();
          other.join();
          observation.stop();
          List<RecordedActivity> found = activities(context);
          assertThat(of(found.get(0), ContextKey.REQUEST_ID))
              .isNotNull()
              .isEqualTo(of(found.get(1), ContextKey.REQUEST_ID));
        });
  }

  private static void find(Visits visits, String id) {
    visits.find(id);
  }

  @Test
  void messageHasTheTraceOfItsSpan() {
    TraceContext trace = Mockito.mock(TraceContext.class);
    Mockito.when(trace.traceId()).thenReturn("t-1");
    Span span = Mockito.mock(Span.class);
    Mockito.when(span.context()).thenReturn(trace);
    TracingContext tracing = new TracingContext();
    tracing.setSpan(span);
    ReceiverContext<Map<String, String>> received = message(Map.of());
    received.put(TracingContext.class, tracing);
    runner.run(
        context -> {
          observed(context, received).observe(() -> context.getBean(Visits.class).find("a"));
          assertThat(of(activities(context).get(0), ContextKey.TRACE_ID)).isEqualTo("t-1");
        });
  }

  @Test
  void whatIsObservedButIsNoEdgeHasNone() {
    runner.run(
        context -> {
          observed(context, new Observation.Context())
              .observe(() -> context.getBean(Visits.class).find("a"));
          assertThat(of(activities(context).get(0), ContextKey.REQUEST_ID)).isNull();
        });
  }

  @Test
  void userIsWhoSpringSecurityKnows() {
    runner.run(
        context -> {
          assertThat(userOf(context, new TestingAuthenticationToken("ann", "", "ROLE_USER")))
              .isEqualTo("ann");
          assertThat(
                  userOf(
                      context,
                      new AnonymousAuthenticationToken(
                          "key", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))))
              .isNull();
        });
  }

  private static @Nullable String userOf(ApplicationContext context, Authentication known) {
    SecurityContextHolder.getContext().setAuthentication(known);
    try {
      observed(context, message(Map.of())).observe(() -> context.getBean(Visits.class).find("a"));
    } finally {
      SecurityContextHolder.clearContext();
    }
    List<RecordedActivity> found = activities(context);
    return of(found.get(found.size() - 1), ContextEdge.USER);
  }

  @Test
  void beanAddsAValueOfTheApplications() {
    ContextKey<String> tenant = ContextKey.tracking("tenant");
    runner
        .withBean("tenant", EdgeValue.class, () -> new EdgeValue(tenant, () -> "acme"))
        .run(
            context -> {
              observed(context, message(Map.of()))
                  .observe(() -> context.getBean(Visits.class).find("a"));
              assertThat(of(activities(context).get(0), tenant)).isEqualTo("acme");
            });
  }
}
