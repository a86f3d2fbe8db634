package dev.tracker.slf4j;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.log.LogEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** One event for each activity, at its end. */
final class LinePerActivityTest {
  private static final TrackedMethod CREATE =
      TrackedMethod.of(Runnable.class, "createAll", "create", "backend", Effect.CHANGE, "name");

  private final CapturedLog log = new CapturedLog();
  private final Slf4jTracker tracker = Slf4jTracker.builder(log.logger()).linePerActivity().build();

  private Activity start(Object name) {
    return tracker.start(ActivityContext.root(), CREATE, "name", name, "password", "s3cret");
  }

  @Test
  void hasAllOfIt() {
    Activity activity = start("x\ny");
    activity.reportResult("count", 1);
    activity.reportChange("7", List.of("data"));
    assertThat(log.events()).isEmpty();
    activity.end();
    activity.end();

    assertThat(log.messages()).containsExactly("create backend completed");
    assertThat(new ArrayList<>(log.last().keySet()))
        .containsExactly(
            "event",
            "operation",
            "subject",
            "interface",
            "method",
            "op_id",
            "name",
            "password",
            "change_id",
            "change_data",
            "result.count",
            "outcome",
            "duration_ms");
    assertThat(log.last())
        .containsEntry("event", "completed")
        .containsEntry("method", "createAll")
        .containsEntry("name", "x\\ny")
        .containsEntry("password", "[REDACTED]")
        .containsEntry("change_id", "7")
        .containsEntry("change_data", "[data]")
        .containsEntry("result.count", 1)
        .containsEntry("outcome", "success");
  }

  @Test
  void aFailureIsAWarningWithTheArgumentsAndTheStackTrace() {
    Activity activity = start("x");
    activity.reportErr(new IllegalStateException("no room"));
    activity.end();

    assertThat(log.messages()).containsExactly("create backend failed");
    assertThat(log.events().get(0).getLevel()).isEqualTo(Level.WARN);
    assertThat(log.events().get(0).getThrowableProxy().getMessage()).isEqualTo("no room");
    assertThat(log.last())
        .containsEntry("event", "completed")
        .containsEntry("name", "x")
        .containsEntry("exception_type", "java.lang.IllegalStateException")
        .containsEntry("exception_message", "no room")
        .containsEntry("outcome", "failure")
        .containsKey("duration_ms");
  }

  @Test
  void anExpectedExceptionIsNone() {
    Activity activity = start("x");
    activity.reportExpected(new IllegalStateException("sold out"));
    activity.end();

    assertThat(log.events().get(0).getLevel()).isEqualTo(Level.INFO);
    assertThat(log.last())
        .containsEntry("outcome", "expected")
        .containsEntry("exception_type", "java.lang.IllegalStateException");
  }

  @Test
  void countsTheChangesOfABatch() {
    Activity activity = start("x");
    activity.reportChange("1", "a");
    activity.reportChange(null, "b");
    activity.reportChange("3", "c");
    activity.end();

    assertThat(log.last())
        .containsEntry("changes", 3)
        .containsEntry("change_ids", "[1, null, 3]")
        .doesNotContainKeys("change_id", "change_data");
  }

  @Test
  void valuesAreAsTheyWereWhenTheyCame() {
    List<String> names = new ArrayList<>(List.of("a"));
    List<String> data = new ArrayList<>(List.of("b"));
    List<String> found = new ArrayList<>(List.of("c"));
    Activity activity = start(names);
    activity.reportResult("found", found);
    activity.reportChange("7", data);
    List.of(names, data, found).forEach(List::clear);
    activity.end();

    assertThat(log.last())
        .containsEntry("name", "[a]")
        .containsEntry("change_data", "[b]")
        .containsEntry("result.found", "[c]");
  }

  @Test
  void whatIsSettledLaterHasTheDurationOfTheOperation() {
    Activity activity = tracker.startMeasured(ActivityContext.root(), CREATE, "name", "x");
    activity.returnedAfter(2_000_000);
    activity.reportRolledBack();
    activity.endAfter(2_000_000);

    assertThat(log.last())
        .containsEntry("outcome", "rolled_back")
        .containsEntry("duration_ms", 2.0);
  }

  @Test
  void isLoggedOnlyWhereItsLevelIs() {
    Slf4jTracker failures =
        Slf4jTracker.builder(log.logger())
            .linePerActivity()
            .level(LogEvent.COMPLETED, org.slf4j.event.Level.DEBUG)
            .build();
    assertThat(failures.wantsValues(CREATE)).isTrue();
    failures.start(ActivityContext.root(), CREATE, "name", "x").end();
    assertThat(log.events()).isEmpty();

    log.setLevel(Level.ERROR);
    assertThat(failures.isEnabled(CREATE)).isFalse();
    assertThat(failures.wantsValues(CREATE)).isFalse();
  }

  @Test
  void fillsTheMdcWithoutTakingItsKeys() {
    Slf4jTracker filling = Slf4jTracker.builder(log.logger()).linePerActivity().mdc(true).build();
    Activity activity = filling.start(ActivityContext.root(), CREATE, "name", "x");
    assertThat(MDC.get("operation")).isEqualTo("create");
    activity.end();

    assertThat(MDC.get("operation")).isNull();
    assertThat(log.last()).containsEntry("activity.name", "x").doesNotContainKey("operation");
  }
}
