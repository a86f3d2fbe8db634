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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The meters of activities that have all their tags but the outcome in common. */
final class ActivityMeters {
  static final Set<String> TAG_KEYS =
      Set.of("operation", "subject", "class", "method", "outcome", "error");

  private static final String NAME = "activity";
  private static final String NO_ERROR = "none";

  private final MeterRegistry registry;
  private final Clock clock;
  private final boolean ownClock;
  private final Tags tags;
  private final Consumer<Meter> made;
  private final Timer successes;

  /** {@code null} where those under way are not counted. */
  private final @Nullable LongTaskTimer active;

  /** Whether samples of {@link #active} measure by {@link #clock}, so that nobody else need to. */
  private final boolean samplesMeasure;

  private volatile @Nullable Counter changes;

  /**
   * Makes the meters, or finds them.
   *
   * @param made told of each that is kept here, so that one which the registry removes is known
   */
  ActivityMeters(
      MeterRegistry registry,
      Tags tags,
      boolean countsActive,
      boolean changes,
      Consumer<Meter> made) {
    this.registry = registry;
    this.made = made;
    this.clock = registry.config().clock();
    this.ownClock = !Clock.SYSTEM.equals(clock);
    this.tags = tags;
    this.successes = kept(timer(Outcome.SUCCESS, NO_ERROR));
    this.active = countsActive ? kept(activeTimer()) : null;
    // One that a filter denies, or a composite one without members, measures nothing.
    this.samplesMeasure = active instanceof DefaultLongTaskTimer;
    this.changes = changes ? kept(changeCounter()) : null;
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
  void record(long nanos, @Nullable Told told) {
    Timer timer = told == null ? successes : timer(told);
    timer.record(Math.max(0, nanos), TimeUnit.NANOSECONDS);
  }

  void countChange() {
    Counter counter = changes;
    if (counter == null) {
      // Twice is no harm: the registry has but one.
      counter = kept(changeCounter());
      changes = counter;
    }
    counter.increment();
  }

  private <M extends Meter> M kept(M meter) {
    made.accept(meter);
    return meter;
  }

  private Timer timer(Told told) {
    return timer(told.outcome(), told.error() == null ? NO_ERROR : told.error());
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
