package dev.tracker.compose;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Placement;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Passes on a part of the activities. The other activities do nothing.
 *
 * <pre>{@code
 * ActivityTracker one = SampledTracker.ratio(tracker, 0.01);
 * ActivityTracker wholeRequests = SampledTracker.byContext(tracker, 0.01, ContextKey.REQUEST_ID);
 * ActivityTracker bounded = SampledTracker.perSecond(tracker, 100);
 * }</pre>
 *
 * <p>The decision is made when an activity starts. {@link #isEnabled} comes before context and
 * arguments are known, so it cannot decide. Therefore arguments are evaluated for all activities.
 *
 * <p>Thread-safe, if the tracker is.
 *
 * @since 0.1.0
 */
public final class SampledTracker implements ActivityTracker {
  private final ActivityTracker tracker;
  private final Sampling sampling;
  private final @Nullable String argumentKey;

  SampledTracker(ActivityTracker tracker, Sampling sampling, @Nullable String argumentKey) {
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.sampling = sampling;
    this.argumentKey = argumentKey;
  }

  /**
   * Passes on each activity with the same probability.
   *
   * @param tracker receives the activities
   * @param ratio the probability, from 0 for none to 1 for all
   * @return a new tracker
   * @throws IllegalArgumentException if the ratio is not between 0 and 1
   */
  public static SampledTracker ratio(ActivityTracker tracker, double ratio) {
    return new SampledTracker(tracker, new RatioSampling(ratio, SampledTracker::chance), null);
  }

  /**
   * For each value of an argument, passes on all activities or none. For example, it always tracks
   * the same backends.
   *
   * <p>The value's {@code hashCode} decides. For a string, the decision is the same in every
   * process. An activity without a value is passed on with the probability of the ratio. For
   * methods with this argument, arguments are evaluated and passed on, even if the tracker does not
   * want them.
   *
   * @param tracker receives the activities
   * @param ratio the part of the values, from 0 for none to 1 for all
   * @param argumentKey the key of the argument
   * @return a new tracker
   * @throws IllegalArgumentException if the ratio is not between 0 and 1
   */
  public static SampledTracker byArgument(
      ActivityTracker tracker, double ratio, String argumentKey) {
    KeySampling.Key key = KeySampling.argument(Objects.requireNonNull(argumentKey, "argumentKey"));
    return new SampledTracker(
        tracker,
        new KeySampling(new RatioSampling(ratio, SampledTracker::chance), key),
        argumentKey);
  }

  /**
   * For each value in the context, passes on all activities or none. For example, it tracks whole
   * requests, or always the same tenants.
   *
   * <p>The value's {@code hashCode} decides. For a string, the decision is the same in every
   * process. An activity without a value is passed on with the probability of the ratio.
   *
   * @param tracker receives the activities
   * @param ratio the part of the values, from 0 for none to 1 for all
   * @param contextKey the key of the value
   * @return a new tracker
   * @throws IllegalArgumentException if the ratio is not between 0 and 1
   */
  public static SampledTracker byContext(
      ActivityTracker tracker, double ratio, ContextKey<?> contextKey) {
    Objects.requireNonNull(contextKey, "contextKey");
    KeySampling.Key key = (context, kvArgs) -> context.get(contextKey);
    return new SampledTracker(
        tracker, new KeySampling(new RatioSampling(ratio, SampledTracker::chance), key), null);
  }

  /**
   * Passes on a limited number of activities per second. An unused rest can be used for one more
   * second, so a single second may have up to twice as many.
   *
   * @param tracker receives the activities
   * @param activities how many per second, at least 1
   * @return a new tracker
   * @throws IllegalArgumentException if the number is less than 1
   */
  public static SampledTracker perSecond(ActivityTracker tracker, int activities) {
    return new SampledTracker(tracker, new RateSampling(activities, System::nanoTime), null);
  }

  /** The generator of the thread that asks, which is not that of the one that made the tracker. */
  private static double chance() {
    return ThreadLocalRandom.current().nextDouble();
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return tracker.isEnabled(method);
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    return (argumentKey != null && method.argumentKeys().contains(argumentKey))
        || tracker.wantsValues(method);
  }

  @Override
  public boolean wantsValues(TrackedMethod method, Activity activity) {
    return (argumentKey != null && method.argumentKeys().contains(argumentKey))
        || tracker.wantsValues(method, activity);
  }

  @Override
  public boolean wantsDuration(TrackedMethod method) {
    return tracker.wantsDuration(method);
  }

  @Override
  public Placement placement() {
    return tracker.placement();
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return sampling.takes(context, kvArgs)
        ? tracker.start(context, operation, subject, kvArgs)
        : Activity.noop();
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return sampling.takes(context, kvArgs)
        ? tracker.start(context, method, kvArgs)
        : Activity.noop();
  }

  @Override
  public Activity startMeasured(
      ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return sampling.takes(context, kvArgs)
        ? tracker.startMeasured(context, method, kvArgs)
        : Activity.noop();
  }

  @Override
  public String toString() {
    return "SampledTracker[" + tracker + "]";
  }
}
