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
 * Passes on a part of the activities. What is left out does nothing, from start to end.
 *
 * <pre>{@code
 * ActivityTracker one = SampledTracker.ratio(tracker, 0.01);
 * ActivityTracker wholeRequests = SampledTracker.byContext(tracker, 0.01, ContextKey.REQUEST_ID);
 * ActivityTracker bounded = SampledTracker.perSecond(tracker, 100);
 * }</pre>
 *
 * <p>The part is chosen at the start of each activity, for {@link #isEnabled} is asked before
 * context and arguments are known. So arguments are evaluated for what is left out, too.
 *
 * <p>Thread-safe, if the tracker is.
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
   * @param tracker what the activities are passed on to
   * @param ratio the probability, from 0 for none to 1 for all
   * @return a new tracker
   * @throws IllegalArgumentException if the ratio is not from 0 to 1
   */
  public static SampledTracker ratio(ActivityTracker tracker, double ratio) {
    return new SampledTracker(tracker, new RatioSampling(ratio, SampledTracker::chance), null);
  }

  /**
   * Passes on all activities or none for each value of an argument: the same backends, always.
   *
   * <p>Values are told apart by their {@code hashCode}; the choice for a string is the same in
   * every process. An activity without a value is passed on with the probability of the ratio. The
   * arguments of methods that have this key are wanted, and passed on, whether or not the tracker
   * wants them.
   *
   * @param tracker what the activities are passed on to
   * @param ratio the part of the values, from 0 for none to 1 for all
   * @param argumentKey the key of the argument
   * @return a new tracker
   * @throws IllegalArgumentException if the ratio is not from 0 to 1
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
   * Passes on all activities or none for each value in the context: whole requests, the same
   * tenants.
   *
   * <p>Values are told apart by their {@code hashCode}; the choice for a string is the same in
   * every process. An activity without a value is passed on with the probability of the ratio.
   *
   * @param tracker what the activities are passed on to
   * @param ratio the part of the values, from 0 for none to 1 for all
   * @param contextKey the key of the value
   * @return a new tracker
   * @throws IllegalArgumentException if the ratio is not from 0 to 1
   */
  public static SampledTracker byContext(
      ActivityTracker tracker, double ratio, ContextKey<?> contextKey) {
    Objects.requireNonNull(contextKey, "contextKey");
    KeySampling.Key key = (context, kvArgs) -> context.get(contextKey);
    return new SampledTracker(
        tracker, new KeySampling(new RatioSampling(ratio, SampledTracker::chance), key), null);
  }

  /**
   * Passes on at most so many activities a second. What was not used up stays good for one second:
   * in no second are there more than twice as many.
   *
   * @param tracker what the activities are passed on to
   * @param activities how many a second, at least 1
   * @return a new tracker
   * @throws IllegalArgumentException if that is less than 1
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
