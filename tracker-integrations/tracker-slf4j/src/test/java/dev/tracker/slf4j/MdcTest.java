package dev.tracker.slf4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import ch.qos.logback.classic.Level;
import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class MdcTest {
  private static final TrackedMethod GET =
      TrackedMethod.of(Runnable.class, "get", "get", "backend", Effect.READ, "id");
  private static final ActivityContext CONTEXT =
      ActivityContext.root().with(ContextKey.TRACE_ID, "t-1");

  private final CapturedLog log = new CapturedLog();
  private final Slf4jTracker tracker = Slf4jTracker.builder(log.logger()).mdc(true).build();

  @BeforeEach
  void somethingIsThereAlready() {
    MDC.clear();
    MDC.put("operation", "serve");
    MDC.put("tenant", "acme");
  }

  @AfterEach
  void andIsAfterwards() {
    assertThat(MDC.getCopyOfContextMap())
        .containsOnly(entry("operation", "serve"), entry("tenant", "acme"));
    MDC.clear();
  }

  @Test
  void whatIsLoggedMeanwhileHasTheOperation() {
    Activity activity = tracker.start(CONTEXT, GET, "id", "7");
    log.logger().info("by the operation itself");
    assertThat(log.events().get(1).getMDCPropertyMap())
        .containsEntry("operation", "get")
        .containsEntry("subject", "backend")
        .containsEntry("trace_id", "t-1")
        .containsEntry("tenant", "acme")
        .containsKey("op_id")
        .doesNotContainKey("id");
    activity.end();
  }

  @Test
  void allEventsOfAnActivityHaveItself() {
    Activity activity = tracker.start(CONTEXT, GET);
    activity.reportErr(new IllegalStateException());
    activity.end();
    assertThat(log.events())
        .hasSize(3)
        .allSatisfy(
            event -> assertThat(event.getMDCPropertyMap()).containsEntry("operation", "get"));
  }

  @Test
  void anActivityWithoutSubjectHasNotThatOfTheOneAround() {
    Activity outer = tracker.start(CONTEXT, GET);
    Activity inner = tracker.start(CONTEXT, "list", "");
    assertThat(MDC.get("subject")).isNull();
    inner.end();
    assertThat(MDC.get("subject")).isEqualTo("backend");
    outer.end();
  }

  @Test
  void itIsRestoredOnDetach() {
    Activity activity = tracker.start(CONTEXT, GET);
    activity.detach();
    andIsAfterwards();
    somethingIsThereAlready();
    activity.end();
  }

  @Test
  void itIsRestoredAfterActivitiesThatOverlap() {
    Activity first = tracker.start(CONTEXT, GET);
    Activity second = tracker.start(CONTEXT, "list", "users");
    first.end();
    assertThat(MDC.get("subject")).isEqualTo("users");
    second.end();
  }

  @Test
  void itIsFilledEvenIfNoEventIsLogged() {
    log.setLevel(Level.OFF);
    assertThat(tracker.isEnabled(GET)).isTrue();
    assertThat(tracker.wantsValues(GET)).isFalse();
    Activity activity = tracker.start(CONTEXT, GET);
    assertThat(MDC.get("operation")).isEqualTo("get");
    activity.end();
  }
}
