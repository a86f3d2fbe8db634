package dev.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoggingFaultHandlerTest {
  private static final ActivityTracker TRACKER = ActivityTracker.noop();
  private static final String IN_START = "Tracking failed in start of dev.tracker.NoopTracker";
  private static final Throwable BOOM = new IllegalStateException("boom");

  /** {@link System#nanoTime} may be negative, and may overflow while the process runs. */
  private long now = Long.MAX_VALUE - Duration.ofSeconds(90).toNanos();

  private final CollectingLogger logger = new CollectingLogger();
  private final LoggingFaultHandler handler = new LoggingFaultHandler(() -> logger, () -> now);

  @Test
  void logsAWarningWithTheCause() {
    handler.handle(new TrackerFault(FaultPoint.START, TRACKER, method("create"), BOOM));

    assertThat(logger.messages).containsExactly(IN_START + " for java.lang.Runnable.create");
    assertThat(logger.levels).containsExactly(System.Logger.Level.WARNING);
    assertThat(logger.causes).hasSize(1);
    assertThat(logger.causes.get(0)).isSameAs(BOOM);
  }

  @Test
  void logsTheSameFaultOnceAMinute() {
    handle();
    handle();
    passes(Duration.ofMinutes(1).minusNanos(1));
    handle();
    assertThat(logger.messages).containsExactly(IN_START);

    passes(Duration.ofNanos(1));
    handle();
    assertThat(logger.messages)
        .containsExactly(IN_START, IN_START + " (and 2 times more since it was last said)");
  }

  @Test
  void countsAnewInEachPeriod() {
    handle();
    handle();
    passes(Duration.ofMinutes(1));
    handle();
    handle();
    handle();
    passes(Duration.ofMinutes(1));
    handle();
    passes(Duration.ofMinutes(1));
    handle();

    assertThat(logger.messages)
        .containsExactly(
            IN_START,
            IN_START + " (and 1 times more since it was last said)",
            IN_START + " (and 2 times more since it was last said)",
            IN_START);
  }

  @Test
  void thePeriodBeginsWithTheLogEntryNotWithTheLastFault() {
    handle();
    for (int i = 0; i < 6; i++) {
      passes(Duration.ofSeconds(10));
      handle();
    }

    assertThat(logger.messages).hasSize(2);
  }

  @Test
  void holdsBackEachKindOfFaultOnItsOwn() {
    ActivityTracker other = (context, operation, subject, kvArgs) -> Activity.noop();
    TrackedMethod create = method("create");
    List<TrackerFault> kinds =
        List.of(
            new TrackerFault(FaultPoint.START, TRACKER, create, BOOM),
            new TrackerFault(FaultPoint.END, TRACKER, create, BOOM),
            new TrackerFault(FaultPoint.START, other, create, BOOM),
            new TrackerFault(FaultPoint.START, TRACKER, method("delete"), BOOM),
            new TrackerFault(FaultPoint.START, TRACKER, create, new IllegalArgumentException()));

    kinds.forEach(handler::handle);
    kinds.forEach(handler::handle);

    assertThat(logger.messages).hasSameSizeAs(kinds);
  }

  @Test
  void aMessageThatDiffersDoesNotMakeAnotherKind() {
    for (int i = 0; i < 10; i++) {
      handler.handle(
          new TrackerFault(FaultPoint.START, TRACKER, null, new IllegalStateException("no. " + i)));
    }

    assertThat(logger.messages).containsExactly(IN_START);
  }

  @Test
  void pastAThousandKindsAllFurtherOnesShareOnePeriod() {
    for (int i = 0; i < 3_000; i++) {
      handler.handle(new TrackerFault(FaultPoint.START, TRACKER, method("method" + i), BOOM));
    }
    assertThat(logger.messages).hasSize(1_001);

    passes(Duration.ofMinutes(1));
    handler.handle(new TrackerFault(FaultPoint.START, TRACKER, method("method0"), BOOM));
    handler.handle(new TrackerFault(FaultPoint.START, TRACKER, method("another"), BOOM));

    assertThat(logger.messages.subList(1_001, 1_003))
        .containsExactly(
            IN_START + " for java.lang.Runnable.method0",
            IN_START
                + " for java.lang.Runnable.another"
                + " (and 1999 times more since it was last said)");
  }

  @Test
  void looksForItsLoggerOnlyWhenThereIsSomethingToLog() {
    List<String> lookups = new ArrayList<>();
    LoggingFaultHandler lazy =
        new LoggingFaultHandler(
            () -> {
              lookups.add("looked up");
              return logger;
            },
            () -> now);
    assertThat(lookups).isEmpty();

    lazy.handle(new TrackerFault(FaultPoint.START, TRACKER, null, BOOM));

    assertThat(lookups).hasSize(1);
    assertThat(logger.messages).containsExactly(IN_START);
  }

  @Test
  void aBrokenLoggerDoesNotReachTheTrackedCall() {
    TrackerFaultHandler.set(
        new LoggingFaultHandler(
            () -> {
              throw new ExceptionInInitializerError("no logging here");
            },
            () -> now));
    try {
      assertThatCode(new TrackerFault(FaultPoint.START, TRACKER, null, BOOM)::report)
          .doesNotThrowAnyException();
    } finally {
      TrackerFaultHandler.set(null);
    }
  }

  private void handle() {
    handler.handle(new TrackerFault(FaultPoint.START, TRACKER, null, BOOM));
  }

  private void passes(Duration time) {
    now += time.toNanos();
  }

  private static TrackedMethod method(String name) {
    return TrackedMethod.of(Runnable.class, name, "create", "backend", Effect.CHANGE);
  }

  private static final class CollectingLogger implements System.Logger {
    final List<Level> levels = new ArrayList<>();
    final List<String> messages = new ArrayList<>();
    final List<@Nullable Throwable> causes = new ArrayList<>();

    @Override
    public String getName() {
      return "collecting";
    }

    @Override
    public boolean isLoggable(Level level) {
      return true;
    }

    @Override
    public void log(
        Level level, @Nullable ResourceBundle bundle, String message, @Nullable Throwable thrown) {
      levels.add(level);
      messages.add(message);
      causes.add(thrown);
    }

    @Override
    public void log(
        Level level, @Nullable ResourceBundle bundle, String format, @Nullable Object... params) {
      throw new AssertionError("The cause is missing: " + format);
    }
  }
}
