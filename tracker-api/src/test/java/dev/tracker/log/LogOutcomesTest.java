package dev.tracker.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.fixtures.MemoryLogger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came of an operation, told by events or by one line. */
final class LogOutcomesTest {
  private static final TrackedMethod CREATE =
      TrackedMethod.of(Runnable.class, "createAll", "create", "backend", Effect.CHANGE, "name");

  private final MemoryLogger logger = new MemoryLogger(Level.INFO);
  private final AtomicLong clock = new AtomicLong();

  private Activity start(boolean linePerActivity) {
    LogActivityTrackerBuilder builder =
        LogActivityTracker.builder().logger(logger).nanoTime(clock::get);
    LogActivityTracker tracker =
        linePerActivity ? builder.linePerActivity().build() : builder.build();
    Activity activity = tracker.start(ActivityContext.root(), CREATE, "name", "x");
    logger.clear();
    return activity;
  }

  private Map<String, String> last() {
    return logger.entries().get(logger.entries().size() - 1).fields();
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void anExpectedExceptionIsNoFailure(boolean linePerActivity) {
    Activity activity = start(linePerActivity);
    activity.reportExpected(new IOException("sold out"));
    activity.end();

    assertThat(logger.only().level()).isEqualTo(Level.INFO);
    assertThat(last())
        .containsEntry("event", "completed")
        .containsEntry("outcome", "expected")
        .containsEntry("error", "java.io.IOException")
        .containsEntry("error_message", "sold out");
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void resultsComeWithTheEnd(boolean linePerActivity) {
    Activity activity = start(linePerActivity);
    activity.reportResult("count", 3, "outcome", "odd", "password", "x");
    activity.end();

    assertThat(last())
        .containsEntry("outcome", "success")
        .containsEntry("result.count", "3")
        .containsEntry("result.outcome", "odd")
        .containsEntry("result.password", "[REDACTED]");
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void whatIsSettledLaterHasTheDurationOfTheOperation(boolean linePerActivity) {
    Activity activity = start(linePerActivity);
    clock.set(2_000_000);
    activity.returned();
    clock.set(90_000_000);
    activity.reportRolledBack();
    activity.end();

    assertThat(last()).containsEntry("outcome", "rolled_back").containsEntry("duration", "2.000ms");
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void whatNobodyKnowsIsUnknown(boolean linePerActivity) {
    Activity activity = start(linePerActivity);
    activity.reportUnknown();
    activity.returned();
    activity.end();

    assertThat(last()).containsEntry("outcome", "unknown");
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void aFailureCountsBeforeAllElse(boolean linePerActivity) {
    Activity activity = start(linePerActivity);
    activity.returned();
    activity.reportRolledBack();
    activity.reportErr(new IOException("late"));
    activity.end();

    assertThat(last()).containsEntry("outcome", "failure");
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void aFailureHasTheArguments(boolean linePerActivity) {
    Activity activity = start(linePerActivity);
    activity.reportErr(new IOException("no room"));
    if (linePerActivity) {
      activity.end();
    }

    assertThat(logger.only().level()).isEqualTo(Level.WARNING);
    assertThat(logger.only().thrown()).isInstanceOf(IOException.class);
    assertThat(last())
        .containsEntry("name", "x")
        .containsEntry("error", "java.io.IOException")
        .containsEntry("error_message", "no room");
  }

  @Test
  void eachChangeOfABatchIsAnEvent() {
    Activity activity = start(false);
    activity.reportChange("1", "a");
    activity.reportChange("2", "b");
    activity.end();

    assertThat(logger.entries()).hasSize(3);
    assertThat(logger.entries().get(0).fields()).containsEntry("change_id", "1");
    assertThat(logger.entries().get(1).fields())
        .containsEntry("change_id", "2")
        .containsEntry("op_id", last().get("op_id"));
  }

  @Test
  void oneLineHasAllOfAnActivity() {
    Activity activity = start(true);
    activity.reportResult("count", 1);
    activity.reportChange("7", "data");
    clock.set(1_500_000);
    activity.end();

    assertThat(logger.only().message())
        .matches(
            "event=completed operation=create subject=backend interface=java.lang.Runnable"
                + " method=createAll op_id=\\w+ name=x change_id=7"
                + " change_data=data result\\.count=1 outcome=success duration=1\\.500ms");
  }

  @Test
  void oneLineCountsTheChangesOfABatch() {
    Activity activity = start(true);
    activity.reportChange("1", "a");
    activity.reportChange(null, "b");
    activity.reportChange("3", "c");
    activity.end();

    assertThat(last())
        .containsEntry("changes", "3")
        .containsEntry("change_ids", "[1, null, 3]")
        .doesNotContainKeys("change_id", "change_data");
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0.000ms",
    "-9223372036854775808, 0.000ms",
    "9223372036854775807, 9223372036854.776ms",
    "499, 0.000ms",
    "500, 0.001ms"
  })
  void durationsAreNumbersWhateverTheClockDid(long nanos, String text) {
    Activity activity = start(false);
    activity.endAfter(nanos);

    assertThat(last()).containsEntry("duration", text);
  }

  @Test
  void printsALineForAPersonWhoWatches() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    LogActivityTracker tracker =
        LogActivityTracker.builder().linePerActivity().printTo(stream).build();

    tracker.start(ActivityContext.root(), CREATE, "name", "x").end();
    Activity failing = tracker.start(ActivityContext.root(), CREATE, "name", "x");
    failing.reportErr(new IOException("no room"));
    failing.end();

    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.get(0))
        .matches(
            "\\d\\d:\\d\\d:\\d\\d\\.\\d{3} INFO event=completed operation=create subject=backend"
                + " interface=java.lang.Runnable method=createAll op_id=\\w+ name=x outcome=success"
                + " duration=.*ms");
    assertThat(lines.get(1)).matches("\\d\\d:\\d\\d:\\d\\d\\.\\d{3} WARNING event=completed .*");
    assertThat(lines.get(2)).isEqualTo("java.io.IOException: no room");
    assertThat(lines).noneMatch(String::isBlank);
  }

  @Test
  void thePlatformsLoggerNamesTheTrackedMethodAsTheCaller() {
    Logger platform = Logger.getLogger("dev.tracker.activity");
    RecordCollector handler = new RecordCollector();
    platform.addHandler(handler);
    platform.setUseParentHandlers(false);
    try {
      new LogActivityTracker().start(ActivityContext.root(), CREATE, "name", "x").end();
    } finally {
      platform.setUseParentHandlers(true);
      platform.removeHandler(handler);
    }

    assertThat(handler.all())
        .hasSize(2)
        .allSatisfy(
            record -> {
              assertThat(record.getSourceClassName()).isEqualTo("java.lang.Runnable");
              assertThat(record.getSourceMethodName()).isEqualTo("createAll");
              assertThat(record.getLevel()).isEqualTo(java.util.logging.Level.INFO);
            });
  }
}
