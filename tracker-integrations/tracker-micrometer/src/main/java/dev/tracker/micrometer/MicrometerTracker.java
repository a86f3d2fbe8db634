package dev.tracker.micrometer;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackerFault;
import dev.tracker.context.ActivityContext;
import dev.tracker.spi.Redaction;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Counts and times activities with Micrometer.
 *
 * <pre>{@code
 * BackendService service =
 *     new TrackedBackendService(new DefaultBackendService(), new MicrometerTracker(registry));
 * }</pre>
 *
 * <p>There are three meters:
 *
 * <ul>
 *   <li>the timer {@code activity}: activities that have ended, with the tags {@code operation},
 *       {@code subject}, {@code class} and {@code method}, {@code outcome}, the word of an {@link
 *       dev.tracker.Outcome}, and {@code error}, the simple name of the class of what was thrown,
 *       be it expected, or {@code none};
 *   <li>the long task timer {@code activity.active}: those in progress, with the first four of
 *       these tags;
 *   <li>the counter {@code activity.changes}: the changes that were reported, each of a batch, with
 *       the same tags. For a method whose effect is a change it is there, at zero, from the first
 *       call on.
 * </ul>
 *
 * <p>{@code class} is the name of the interface, and {@code method} that of its method, as
 * Micrometer's own {@code @Timed} has them: so a service is distinguished from the repository that
 * it calls, though both may {@code create} a {@code backend}. There are as many values as methods
 * are tracked.
 *
 * <p>A subject that is empty is {@code none}, for not every monitoring system takes empty tags, and
 * so are class and method of an activity that is started by hand.
 *
 * <p>Percentiles, histograms and service level objectives are the registry's affair, and so is
 * leaving out one of the meters: use a {@link io.micrometer.core.instrument.config.MeterFilter}.
 *
 * <p>Meters are looked up once for each method, and once for each operation and subject that is
 * tracked by hand; these should not come from data. Only a failure is looked up each time. The
 * clock is the registry's. It is read once at the start and once at the end, unless the registry is
 * a composite, whose members each read their own; and not at all in a chain, {@linkplain
 * Builder#withoutActive without the active}, on the system's clock.
 *
 * <p>Arguments become tags only where {@link Builder#argumentTag} allows it by name. As all time
 * series of a meter should have the same tags, activities without such an argument have the tag
 * too, as {@code none}.
 *
 * @since 0.1.0
 */
public final class MicrometerTracker implements ActivityTracker {
  private final ArgumentTags arguments;
  private final boolean tagsArguments;

  /** Another one where the registry has removed meters: what is recorded into these is lost. */
  private volatile MeterCache meters;

  /** Kept here alone, so that a registry which outlives the tracker does not keep it. */
  private final Consumer<Meter> removals;

  private final boolean timesOnly;
  private final boolean wantsDuration;
  private final Clock clock;

  /** Whether durations by the system's clock are of no use. */
  private final boolean ownClock;

  /**
   * Keeps the meters without tags from arguments.
   *
   * @param registry where the meters are
   */
  public MicrometerTracker(MeterRegistry registry) {
    this(builder(registry));
  }

  private MicrometerTracker(Builder builder) {
    this.arguments = new ArgumentTags(builder.argumentTags, builder.redaction);
    this.tagsArguments = !arguments.areNone();
    this.meters =
        new MeterCache(
            builder.registry, arguments, builder.countsActive, new TagConflict(this::tell));
    this.clock = builder.registry.config().clock();
    this.timesOnly = !builder.countsActive && !tagsArguments;
    this.ownClock = !Clock.SYSTEM.equals(clock);
    this.wantsDuration = !builder.countsActive && !ownClock;
    this.removals = this::forget;
    RemovedMeters.tell(builder.registry, removals);
  }

  private void forget(Meter removed) {
    if (meters.hasMade(removed)) {
      meters = meters.renewed();
    }
  }

  private void tell(RuntimeException conflict) {
    new TrackerFault(FaultPoint.START, this, null, conflict).report();
  }

  /**
   * Begins a tracker that differs from the defaults.
   *
   * @param registry where the meters are
   * @return a builder that has the defaults
   */
  public static Builder builder(MeterRegistry registry) {
    return new Builder(registry);
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    return tagsArguments && arguments.areAmong(method.argumentKeys());
  }

  @Override
  public boolean wantsDuration(TrackedMethod method) {
    return wantsDuration;
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return new MicrometerActivity(meters.of(operation, subject).of(kvArgs), false);
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return timesOnly
        ? TimedActivity.start(meters, method, clock)
        : new MicrometerActivity(meters.of(method, kvArgs), false);
  }

  @Override
  public Activity startMeasured(
      ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    if (ownClock) {
      return start(context, method, kvArgs);
    }
    return timesOnly
        ? TimedActivity.startMeasured(meters, method)
        : new MicrometerActivity(meters.of(method, kvArgs), true);
  }

  @Override
  public String toString() {
    return "MicrometerTracker";
  }

  /** Builds a {@link MicrometerTracker} that differs from the defaults. */
  public static final class Builder {
    private static final int MOST_VALUES = 100;

    private final MeterRegistry registry;
    private final TagNames tagNames = new TagNames();
    private final Map<String, Integer> argumentTags = new LinkedHashMap<>();
    private Redaction redaction = Redaction.standard();
    private boolean countsActive = true;

    private Builder(MeterRegistry registry) {
      this.registry = Objects.requireNonNull(registry, "registry");
    }

    /**
     * Makes an argument a tag, of at most 100 values.
     *
     * @param key the argument's key, which is the tag's too
     * @return this builder
     * @throws IllegalArgumentException if it is no good as the name of a tag, or one that the
     *     meters have anyway
     */
    public Builder argumentTag(String key) {
      return argumentTag(key, MOST_VALUES);
    }

    /**
     * Makes an argument a tag. Each of its values makes a time series of its own, multiplied by the
     * values of the other tags; so it should be one of few values.
     *
     * @param key the argument's key, which is the tag's too
     * @param mostValues how many different values are kept; those that come later are {@code other}
     * @return this builder
     * @throws IllegalArgumentException if it is no good as the name of a tag, or one that the
     *     meters have anyway, or if the number is not positive
     */
    public Builder argumentTag(String key, int mostValues) {
      tagNames.take(key);
      if (mostValues <= 0) {
        throw new IllegalArgumentException("mostValues is not positive: " + mostValues);
      }
      argumentTags.put(key, mostValues);
      return this;
    }

    /**
     * Leaves out {@code activity.active}, the long task timer of the activities in progress, which
     * takes more time and memory than the other meters together. Without it, an activity takes what
     * recording into a timer by hand takes.
     *
     * @return this builder
     */
    public Builder withoutActive() {
      countsActive = false;
      return this;
    }

    /**
     * Sets which arguments are secret, and cannot be tags.
     *
     * @param policy by default {@link Redaction#standard()}
     * @return this builder
     */
    public Builder redaction(Redaction policy) {
      redaction = Objects.requireNonNull(policy, "policy");
      return this;
    }

    /**
     * The tracker.
     *
     * @return a new tracker
     * @throws IllegalArgumentException if an argument that is to be a tag is secret by its name
     */
    public MicrometerTracker build() {
      return new MicrometerTracker(this);
    }
  }
}
