package dev.tracker.containers;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackerCode;
import dev.tracker.context.ActivityContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the trackers of an application when the first call is tracked, so a tracker may itself
 * depend on tracked objects. Calls that a tracker makes while it is being created are not tracked.
 *
 * <p>Thread-safe.
 *
 * @since 0.1.0
 */
public final class LateTracker implements ActivityTracker {
  private final Supplier<? extends ActivityTracker> lookUp;
  private volatile @Nullable ActivityTracker found;

  /**
   * Creates a tracker that has looked up nothing yet.
   *
   * @param lookUp finds the trackers; two threads may ask it at once
   */
  public LateTracker(Supplier<? extends ActivityTracker> lookUp) {
    this.lookUp = lookUp;
  }

  private ActivityTracker tracker() {
    ActivityTracker present = found;
    if (present != null) {
      return present;
    }
    if (TrackerCode.isRunning()) {
      return ActivityTracker.noop();
    }
    // No lock is held while trackers are made.
    ActivityTracker made = TrackerCode.call(lookUp::get);
    found = made;
    return made;
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return tracker().isEnabled(method);
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    return tracker().wantsValues(method);
  }

  @Override
  public boolean wantsValues(TrackedMethod method, Activity activity) {
    return tracker().wantsValues(method, activity);
  }

  @Override
  public boolean wantsDuration(TrackedMethod method) {
    return tracker().wantsDuration(method);
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return tracker().start(context, operation, subject, kvArgs);
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return tracker().start(context, method, kvArgs);
  }

  @Override
  public Activity startMeasured(
      ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return tracker().startMeasured(context, method, kvArgs);
  }

  @Override
  public String toString() {
    ActivityTracker present = found;
    return present == null ? "LateTracker" : present.toString();
  }
}
