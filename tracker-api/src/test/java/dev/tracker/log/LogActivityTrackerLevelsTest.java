package dev.tracker.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.fixtures.MemoryLogger;
import java.lang.System.Logger.Level;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not logged costs nothing: nothing is asked for its text. */
class LogActivityTrackerLevelsTest {
  private static final TrackedMethod CHANGE =
      TrackedMethod.of(Runnable.class, "create", "create", "backend", Effect.CHANGE, "name");
  private static final TrackedMethod READ =
      TrackedMethod.of(Runnable.class, "get", "get", "backend", Effect.READ, "name");

  private final MemoryLogger logger = new MemoryLogger(Level.INFO);
  private final AtomicInteger texts = new AtomicInteger();

  private final Object value =
      new Object() {
        @Override
        public String toString() {
          return "text" + texts.incrementAndGet();
        }
      };

  private LogActivityTracker logging(Set<LogEvent> events) {
    LogActivityTrackerBuilder builder = LogActivityTracker.builder().logger(logger);
    for (LogEvent event : LogEvent.values()) {
      builder.level(event, events.contains(event) ? Level.INFO : Level.DEBUG);
    }
    return builder.build();
  }

  private void run(LogActivityTracker tracker) {
    try (Activity activity =
        tracker.start(ActivityContext.root(), CHANGE, "name", value, "odd", value, value)) {
      activity.reportErr(new IllegalStateException("failed"));
      activity.reportChange("1", Map.of("name", value));
    }
  }

  @Test
  void withNothingLoggableItIsNotEnabledAndDoesNothing() {
    LogActivityTracker tracker = logging(Set.of());

    assertThat(tracker.isEnabled(CHANGE)).isFalse();
    assertThat(tracker.wantsValues(CHANGE)).isFalse();
    assertThat(tracker.start(ActivityContext.root(), CHANGE, "name", value))
        .isSameAs(Activity.noop());
    assertThat(tracker.start(ActivityContext.root(), "create", "backend", "name", value))
        .isSameAs(Activity.noop());
    assertThat(texts).hasValue(0);
  }

  @ParameterizedTest
  @EnumSource(LogEvent.class)
  void oneLoggableEventEnablesItAndIsTheOnlyOneLogged(LogEvent event) {
    LogActivityTracker tracker = logging(Set.of(event));

    assertThat(tracker.isEnabled(CHANGE)).isTrue();
    run(tracker);
    assertThat(logger.only().fields()).containsEntry("event", event.toString());
  }

  @ParameterizedTest
  @EnumSource(LogEvent.class)
  void valuesAreWantedByTheEventsThatHaveThem(LogEvent event) {
    boolean hasValues = event != LogEvent.COMPLETED;

    assertThat(logging(Set.of(event)).wantsValues(CHANGE)).isEqualTo(hasValues);
  }

  @Test
  void aReadHasNoChangeToLog() {
    LogActivityTracker tracker = logging(Set.of(LogEvent.CHANGED));

    assertThat(tracker.isEnabled(READ)).isFalse();
    assertThat(tracker.wantsValues(READ)).isFalse();
  }

  @Test
  void valuesOfEventsThatAreNotLoggedAreNotLookedAt() {
    run(logging(EnumSet.of(LogEvent.COMPLETED)));

    assertThat(texts).hasValue(0);
    assertThat(logger.entries()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(LogEvent.class)
  void anEventThatIsOffIsNeverLogged(LogEvent event) {
    MemoryLogger all = new MemoryLogger(Level.ALL);

    run(LogActivityTracker.builder().logger(all).level(event, Level.OFF).build());

    assertThat(all.entries())
        .hasSize(LogEvent.values().length - 1)
        .noneMatch(entry -> entry.fields().containsValue(event.toString()));
  }

  @ParameterizedTest
  @EnumSource(LogEvent.class)
  void eachEventHasItsLevel(LogEvent event) {
    run(LogActivityTracker.builder().logger(logger).level(event, Level.ERROR).build());

    assertThat(logger.entries())
        .filteredOn(entry -> entry.level() == Level.ERROR)
        .singleElement()
        .satisfies(entry -> assertThat(entry.fields()).containsEntry("event", event.toString()));
  }

  @Test
  void nothingCanBeLoggedAtLevelAll() {
    LogActivityTrackerBuilder builder = LogActivityTracker.builder();

    assertThatThrownBy(() -> builder.level(LogEvent.STARTED, Level.ALL))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
