package dev.tracker.slf4j;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** What came of an operation, as events tell it. */
final class Slf4jOutcomesTest {
  private static final TrackedMethod UPDATE =
      TrackedMethod.of(Runnable.class, "updateAll", "update", "backend", Effect.CHANGE, "name");

  private final CapturedLog log = new CapturedLog();
  private final Slf4jTracker tracker = new Slf4jTracker(log.logger());

  private Activity start() {
    return tracker.start(ActivityContext.root(), UPDATE, "name", "x");
  }

  @Test
  void anExpectedExceptionIsNoFailure() {
    Activity activity = start();
    activity.reportExpected(new IllegalStateException("sold out"));
    activity.end();

    assertThat(log.events()).hasSize(2).noneMatch(event -> event.getLevel() == Level.WARN);
    assertThat(log.last())
        .containsEntry("event", "completed")
        .containsEntry("outcome", "expected")
        .containsEntry("exception_type", "java.lang.IllegalStateException")
        .containsEntry("exception_message", "sold out");
  }

  @Test
  void aFailureHasTheArguments() {
    start().reportErr(new IllegalStateException("no room"));

    assertThat(log.last()).containsEntry("event", "failed").containsEntry("name", "x");
  }

  @Test
  void resultsComeWithTheEnd() {
    Activity activity = start();
    activity.reportResult("count", 3, "password", "x");
    activity.reportChange("1", null);
    activity.reportChange("2", null);
    activity.end();

    assertThat(log.messages())
        .containsExactly(
            "update backend started",
            "update backend changed",
            "update backend changed",
            "update backend completed");
    assertThat(log.last())
        .containsEntry("outcome", "success")
        .containsEntry("result.count", 3)
        .containsEntry("result.password", "[REDACTED]");
  }

  @Test
  void whatIsSettledLaterLeavesTheMdcWhenItReturns() {
    Slf4jTracker filling = Slf4jTracker.builder(log.logger()).mdc(true).build();
    Activity activity = filling.start(ActivityContext.root(), UPDATE, "name", "x");
    assertThat(MDC.get("operation")).isEqualTo("update");
    activity.returned();
    assertThat(MDC.get("operation")).isNull();
    activity.reportRolledBack();
    activity.end();

    assertThat(log.last()).containsEntry("activity.outcome", "rolled_back");
  }

  @Test
  void aClockThatGoesBackMeasuresNothing() {
    Activity activity = tracker.startMeasured(ActivityContext.root(), UPDATE, "name", "x");
    activity.returnedAfter(-1_000_000);
    activity.reportUnknown();
    activity.endAfter(-1_000_000);

    assertThat(log.last()).containsEntry("outcome", "unknown").containsEntry("duration_ms", 0.0);
  }

  @Test
  void allEventsOfAChainHaveOneOperationId() {
    ActivityTracker chain = ActivityTracker.chain(tracker, tracker);
    chain.start(ActivityContext.root(), UPDATE, "name", "x").end();

    assertThat(log.events())
        .hasSize(4)
        .extracting(
            event ->
                event.getKeyValuePairs().stream()
                    .filter(pair -> "op_id".equals(pair.key))
                    .map(pair -> pair.value)
                    .findFirst()
                    .orElseThrow())
        .containsOnly(log.last().get("op_id"));
  }
}
