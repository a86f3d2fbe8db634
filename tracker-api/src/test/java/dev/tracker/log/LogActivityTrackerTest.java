package dev.tracker.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.fixtures.MemoryLogger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogActivityTrackerTest {
  private static final TrackedMethod CREATE = method("create", Effect.CHANGE);
  private static final TrackedMethod GET = method("get", Effect.READ);

  private final MemoryLogger logger = new MemoryLogger(Level.INFO);
  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE);

  private static TrackedMethod method(String name, Effect effect) {
    return TrackedMethod.of(Runnable.class, name, name, "backend", effect, "name");
  }

  private LogActivityTracker tracker() {
    return builder().build();
  }

  private LogActivityTrackerBuilder builder() {
    return LogActivityTracker.builder().logger(logger).nanoTime(clock::get);
  }

  private Activity start(LogActivityTracker tracker, @Nullable Object... kvArgs) {
    return tracker.start(ActivityContext.root(), "create", "backend", kvArgs);
  }

  /** An activity that is under way, with nothing logged yet. */
  private Activity started(LogActivityTracker tracker) {
    Activity activity = start(tracker);
    logger.clear();
    return activity;
  }

  @Test
  void startedHasTheArguments() {
    start(tracker(), "name", "x", "type", "a b", "size", 3, "owner", null);

    assertThat(logger.only().level()).isEqualTo(Level.INFO);
    assertThat(logger.only().message())
        .matches(
            "event=started operation=create subject=backend op_id=[0-9a-z]{13}"
                + " name=x type=\"a b\" size=3 owner=null");
  }

  @Test
  void aTrackedMethodNamesOperationAndSubject() {
    tracker().start(ActivityContext.root(), GET, "name", "x");

    assertThat(logger.only().fields())
        .containsEntry("operation", "get")
        .containsEntry("subject", "backend")
        .containsEntry("name", "x");
  }

  @Test
  void anEmptySubjectIsLeftOut() {
    tracker().start(ActivityContext.root(), "list", "");

    assertThat(logger.only().fields()).containsOnlyKeys("event", "operation", "op_id");
  }

  @Test
  void changedHasIdAndData() {
    started(tracker()).reportChange("b 1", Map.of("name", "x"));

    assertThat(logger.only().level()).isEqualTo(Level.INFO);
    assertThat(logger.only().message())
        .matches(
            "event=changed operation=create subject=backend op_id=\\w+"
                + " change_id=\"b 1\" change_data=\"\\{name=x}\"");
  }

  @Test
  void changedLeavesOutWhatIsNotKnown() {
    started(tracker()).reportChange(null, null);

    assertThat(logger.only().fields()).containsOnlyKeys("event", "operation", "subject", "op_id");
  }

  @Test
  void failedHasTheErrorAndPassesItOn() {
    IllegalStateException error = new IllegalStateException("no\nroom");

    started(tracker()).reportErr(error);

    assertThat(logger.only().level()).isEqualTo(Level.WARNING);
    assertThat(logger.only().thrown()).isSameAs(error);
    assertThat(logger.only().message())
        .matches(
            "event=failed operation=create subject=backend op_id=\\w+"
                + " error=java\\.lang\\.IllegalStateException error_message=\"no\\\\nroom\"");
  }

  @Test
  void failedWithoutAMessageHasNone() {
    started(tracker()).reportErr(new IllegalStateException());

    assertThat(logger.only().fields()).containsKey("error").doesNotContainKey("error_message");
  }

  @Test
  void anErrorWhoseMessageFailsIsLogged() {
    started(tracker())
        .reportErr(
            new RuntimeException() {
              private static final long serialVersionUID = 1;

              @Override
              public String getMessage() {
                throw new UnsupportedOperationException();
              }
            });

    assertThat(logger.only().fields())
        .containsEntry("error_message", "[getMessage failed: UnsupportedOperationException]");
  }

  @Test
  void stackTracesCanBeLeftOut() {
    started(builder().stackTraces(false).build()).reportErr(new IllegalStateException("no room"));

    assertThat(logger.only().thrown()).isNull();
    assertThat(logger.only().fields()).containsEntry("error_message", "no room");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.000ms",
    "499, 0.000ms",
    "500, 0.001ms",
    "12345000, 12.345ms",
    "1050001, 1.050ms",
    "999999999, 1000.000ms",
    "86400000000000, 86400000.000ms"
  })
  void completedHasTheDuration(long nanos, String duration) {
    Activity activity = started(tracker());
    // Over the end of the number range, as the clock of the JVM may go.
    clock.addAndGet(nanos);

    activity.end();

    assertThat(logger.only().level()).isEqualTo(Level.INFO);
    assertThat(logger.only().message())
        .matches(
            "event=completed operation=create subject=backend op_id=\\w+"
                + " outcome=success duration=\\Q"
                + duration
                + "\\E");
  }

  @Test
  void completedSaysThatItFailed() {
    Activity activity = start(tracker());
    activity.reportErr(new IllegalStateException());
    logger.clear();

    activity.end();

    assertThat(logger.only().fields()).containsEntry("outcome", "failure");
  }

  @Test
  void theFailureCountsEvenWhereItIsNotLogged() {
    Activity activity = start(builder().level(LogEvent.FAILED, Level.DEBUG).build());
    activity.reportErr(new IllegalStateException());
    logger.clear();

    activity.end();

    assertThat(logger.only().fields()).containsEntry("outcome", "failure");
  }

  @Test
  void onlyTheFirstEndCounts() {
    Activity activity = started(tracker());

    activity.end();
    activity.close();

    assertThat(logger.entries()).hasSize(1);
  }

  @Test
  void theClockIsReadOnceAtTheStartAndOnceAtTheEnd() {
    AtomicInteger reads = new AtomicInteger();
    LogActivityTracker tracker = builder().nanoTime(reads::incrementAndGet).build();

    Activity activity = start(tracker);
    assertThat(reads).hasValue(1);
    activity.reportChange("1", null);
    activity.end();
    assertThat(reads).hasValue(2);
  }

  @Test
  void anActivityMayFailAndEndOnAnotherThread() throws InterruptedException {
    Activity activity = start(tracker());
    activity.detach();
    Thread other =
        new Thread(
            () -> {
              activity.reportErr(new IllegalStateException());
              activity.end();
            });
    other.start();
    other.join();

    List<MemoryLogger.Entry> entries = logger.entries();
    assertThat(entries)
        .extracting(entry -> entry.fields().get("event"))
        .containsExactly("started", "failed", "completed");
    assertThat(entries)
        .extracting(entry -> entry.fields().get("op_id"))
        .containsOnly(entries.get(0).fields().get("op_id"));
  }

  @Test
  void byDefaultItLogsToItsOwnLogger() {
    LogActivityTracker tracker = new LogActivityTracker();

    assertThat(tracker.isEnabled(CREATE)).isTrue();
    assertThat(tracker).hasToString("LogActivityTracker");
  }
}
