package dev.tracker.compose;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Placement;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.spi.MethodCache;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Passes on the activities of some methods. For other methods it is not enabled.
 *
 * <pre>{@code
 * ActivityTracker changes = FilteredTracker.of(tracker, MethodFilter.effect(Effect.CHANGE));
 * }</pre>
 *
 * <p>An activity that you start by hand has no method, and always passes.
 *
 * <p>Thread-safe, if the filter and the tracker are.
 *
 * @see MethodFilter
 * @since 0.1.0
 */
public final class FilteredTracker implements ActivityTracker {
  private final ActivityTracker tracker;

  /** A filter may have to match patterns, which is too much to do at each call. */
  private final MethodCache<Boolean> answers;

  private FilteredTracker(ActivityTracker tracker, Predicate<TrackedMethod> filter) {
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.answers = new MethodCache<>(Objects.requireNonNull(filter, "filter")::test);
  }

  /**
   * Creates a tracker for some methods.
   *
   * @param tracker receives the activities
   * @param filter selects the methods; it is asked once per method, and its answer is kept
   * @return a new tracker
   */
  public static FilteredTracker of(
      ActivityTracker tracker, Predicate<? super TrackedMethod> filter) {
    return new FilteredTracker(tracker, filter::test);
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return passes(method) && tracker.isEnabled(method);
  }

  /** Nobody asks this of what does not pass, nor for its duration: see {@link ActivityTracker}. */
  @Override
  public boolean wantsValues(TrackedMethod method) {
    return tracker.wantsValues(method);
  }

  @Override
  public boolean wantsValues(TrackedMethod method, Activity activity) {
    return tracker.wantsValues(method, activity);
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
    return tracker.start(context, operation, subject, kvArgs);
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return passes(method) ? tracker.start(context, method, kvArgs) : Activity.noop();
  }

  @Override
  public Activity startMeasured(
      ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return passes(method) ? tracker.startMeasured(context, method, kvArgs) : Activity.noop();
  }

  private boolean passes(TrackedMethod method) {
    return answers.get(method);
  }

  @Override
  public String toString() {
    return "FilteredTracker[" + tracker + "]";
  }
}
