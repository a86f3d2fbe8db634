package dev.tracker.micrometer;

import dev.tracker.Outcome;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.internal.DefaultLongTaskTimer;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The meters of activities that have all their tags but the outcome in common. */
final class ActivityMeters {
  static final Set<String> TAG_KEYS = Set.of("operation", "subject", "outcome", "error");

  private static final String NAME = "activity";
  private static final String NO_ERROR = "none";

  private final MeterRegistry registry;
  private final Clock clock;
  private final boolean ownClock;
  private final Tags tags;
  private final Timer successes;

  /** {@code null} where those under way are not counted. */
  private final @Nullable LongTaskTimer active;

  /** Whether samples of {@link #active} measure by {@link #clock}, so that nobody else need to. */
  private final boolean samplesMeasure;

  private volatile @Nullable Counter changes;

  ActivityMeters(MeterRegistry registry, Tags tags, boolean countsActive, boolean changes) {
    this.registry = registry;
    this.clock = registry.config().clock();
    this.ownClock = !Clock.SYSTEM.equals(clock);
    this.tags = tags;
    this.successes = timer(Outcome.SUCCESS, NO_ERROR);
    this.active = countsActive ? activeTimer() : null;
    // One that a filter denies, or a composite one without members, measures nothing.
    this.samplesMeasure = active instanceof DefaultLongTaskTimer;
    this.changes = changes ? changeCounter() : null;
  }

  /** Whether a meter may be one of these, be it under a name that a filter has changed. */
  static boolean mayHave(Meter.Id id) {
    return id.getName().contains(NAME);
  }

  LongTaskTimer.@Nullable Sample start() {
    return active == null ? null : active.start();
  }

  /** Whether the registry has a clock of its own, so that durations by another are of no use. */
  boolean haveOwnClock() {
    return ownClock;
  }

  /** When an activity starts, where its sample does not know. */
  long startedAt() {
    return samplesMeasure ? 0 : clock.monotonicTime();
  }

  /** Returns how long the activity took. */
  long stop(LongTaskTimer.@Nullable Sample sample, long startedAt) {
    long sampled = sample == null ? 0 : sample.stop();
    return samplesMeasure ? sampled : clock.monotonicTime() - startedAt;
  }

  /** A clock that goes back measures nothing; a timer would not even count what took less. */
  void record(long nanos, Outcome outcome, @Nullable String error) {
    Timer timer =
        outcome == Outcome.SUCCESS ? successes : timer(outcome, error == null ? NO_ERROR : error);
    timer.record(Math.max(0, nanos), TimeUnit.NANOSECONDS);
  }

  void countChange() {
    Counter counter = changes;
    if (counter == null) {
      // Twice is no harm: the registry has but one.
      counter = changeCounter();
      changes = counter;
    }
    counter.increment();
  }

  private Timer timer(Outcome outcome, String error) {
    return Timer.builder(NAME)
        .description("Activities that have ended")
        .tags(tags.and("outcome", outcome.word(), "error", error))
        .register(registry);
  }

  private LongTaskTimer activeTimer() {
    return LongTaskTimer.builder(NAME + ".active")
        .description("Activities under way")
        .tags(tags)
        .register(registry);
  }

  private Counter changeCounter() {
    return Counter.builder(NAME + ".changes")
        .description("Changes that activities reported")
        .tags(tags)
        .register(registry);
  }
}
