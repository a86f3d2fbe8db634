package com.acme;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackingDecorator;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Ending;
import dev.tracker.runtime.GeneratedDecorator;
import dev.tracker.runtime.Tracking;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Tracks {@link Counter}: a call of a tracked method is an activity of the tracker. */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
public class TrackedCounter implements Counter, TrackingDecorator {
  private static final TrackedMethod RESET = TrackedMethod.of(
      Counter.class, "reset", "reset", "counter", Effect.CHANGE);
  private static final TrackedMethod RESET_IF_DONE = TrackedMethod.of(
      Counter.class, "resetIfDone", "reset", "counter", Effect.CHANGE);

  private final Counter delegate;
  private final ActivityTracker tracker;
  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate the implementation that is called
   * @param tracker the tracker that receives the activities
   */
  public TrackedCounter(Counter delegate, ActivityTracker tracker) {
    Tracking.requireLevel(3);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  }

  /** Tracked as {@code reset counter}; success reports a change. */
  @Override
  public void reset() {
    boolean[] guard = guard(RESET);
    if (guard == null) {
      delegate.reset();
      return;
    }
    Activity activity = start(guard, ActivityContext.current(), RESET, null);
    try {
      delegate.reset();
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, RESET, error);
      throw error;
    }
    reportChange(guard, activity, RESET, null, null);
  }

  /** Tracked as {@code reset counter}; success reports a change if {@code result}. */
  @Override
  public boolean resetIfDone() {
    boolean[] guard = guard(RESET_IF_DONE);
    if (guard == null) {
      return delegate.resetIfDone();
    }
    Activity activity = start(guard, ActivityContext.current(), RESET_IF_DONE, null);
    boolean result;
    try {
      result = delegate.resetIfDone();
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, RESET_IF_DONE, error);
      throw error;
    }
    resetIfDoneChanged2(guard, activity, result);
    return result;
  }

  private void resetIfDoneChanged2(boolean[] guard, Activity activity, boolean result) {
    boolean changed = false;
    guard[0] = true;
    try {
      changed = result;
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, RESET_IF_DONE, fault);
    } finally {
      guard[0] = false;
      if (changed) {
        reportChange(guard, activity, RESET_IF_DONE, null, null);
      } else {
        end(guard, activity, RESET_IF_DONE);
      }
    }
  }

  /** Not tracked: its name is all that counts. */
  @Override
  public void resetIfDoneChanged() {
    delegate.resetIfDoneChanged();
  }

  @Override
  public Object trackedDelegate() {
    return delegate;
  }

  @Override
  public ActivityTracker trackedBy() {
    return tracker;
  }

  @Override
  public String toString() {
    return String.format("TrackedCounter[%s]", delegate);
  }

  private boolean[] guard(TrackedMethod method) {
    try {
      return canBeEnabled && (Tracking.isWatched() || tracker.isEnabled(method))
          ? Tracking.guard(tracker, method) : null;
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.IS_ENABLED, tracker, method, fault);
      return null;
    }
  }

  private Activity start(boolean[] guard, ActivityContext context, TrackedMethod method,
      Object[] kvArgs) {
    guard[0] = true;
    try {
      Activity activity = tracker.start(context, method, Tracking.orNone(kvArgs));
      return Objects.requireNonNull(activity, "start returned null");
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.START, tracker, method, fault);
      return Activity.noop();
    } finally {
      guard[0] = false;
    }
  }

  private void reportChange(boolean[] guard, Activity activity, TrackedMethod method, String id,
      Object data) {
    guard[0] = true;
    try {
      activity.reportChange(id, data);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.REPORT_CHANGE, tracker, method, fault);
    } finally {
      guard[0] = false;
      end(guard, activity, method);
    }
  }

  private void end(boolean[] guard, Activity activity, TrackedMethod method) {
    guard[0] = true;
    try {
      activity.end();
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.END, tracker, method, fault);
    } finally {
      guard[0] = false;
    }
  }
}
