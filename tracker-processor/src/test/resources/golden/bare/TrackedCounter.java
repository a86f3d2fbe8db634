package com.acme;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Tracking;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Tracks {@link Counter}: a call of a tracked method is an activity of the tracker.
 */
@Generated("dev.tracker.processor.TrackActivityProcessor")
public final class TrackedCounter implements Counter {
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
   * @param delegate what is called
   * @param tracker what hears of the calls
   */
  public TrackedCounter(Counter delegate, ActivityTracker tracker) {
    Tracking.requireLevel(1);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(tracker);
  }

  /**
   * Tracked as {@code reset counter}; success reports a change.
   */
  @Override
  public void reset() {
    if (!isEnabled(RESET)) {
      delegate.reset();
      return;
    }
    Activity activity = start(ActivityContext.current(), RESET, Tracking.NO_ARGUMENTS);
    try {
      delegate.reset();
    } catch (Throwable error) {
      fail(activity, RESET, error);
      throw error;
    }
    reportChange(activity, RESET, null, null);
  }

  /**
   * Tracked as {@code reset counter}; success reports a change if {@code result}.
   */
  @Override
  public boolean resetIfDone() {
    if (!isEnabled(RESET_IF_DONE)) {
      return delegate.resetIfDone();
    }
    Activity activity = start(ActivityContext.current(), RESET_IF_DONE, Tracking.NO_ARGUMENTS);
    boolean result;
    try {
      result = delegate.resetIfDone();
    } catch (Throwable error) {
      fail(activity, RESET_IF_DONE, error);
      throw error;
    }
    resetIfDoneChanged2(activity, result);
    return result;
  }

  private void resetIfDoneChanged2(Activity activity, boolean result) {
    boolean changed = false;
    try {
      changed = result;
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, RESET_IF_DONE, fault);
    } finally {
      if (changed) {
        reportChange(activity, RESET_IF_DONE, null, null);
      } else {
        end(activity, RESET_IF_DONE);
      }
    }
  }

  /**
   * Not tracked, as asked.
   */
  @Override
  public void resetIfDoneChanged() {
    delegate.resetIfDoneChanged();
  }

  private boolean isEnabled(TrackedMethod method) {
    try {
      return canBeEnabled && tracker.isEnabled(method);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.IS_ENABLED, tracker, method, fault);
      return false;
    }
  }

  private Activity start(ActivityContext context, TrackedMethod method, Object[] kvArgs) {
    try {
      return Objects.requireNonNull(tracker.start(context, method, kvArgs), "start returned null");
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.START, tracker, method, fault);
      return Activity.noop();
    }
  }

  private void fail(Activity activity, TrackedMethod method, Throwable error) {
    try {
      activity.reportErr(error);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.REPORT_ERR, tracker, method, fault);
    } finally {
      end(activity, method);
    }
  }

  private void reportChange(Activity activity, TrackedMethod method, String id, Object data) {
    try {
      activity.reportChange(id, data);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.REPORT_CHANGE, tracker, method, fault);
    } finally {
      end(activity, method);
    }
  }

  private void end(Activity activity, TrackedMethod method) {
    try {
      activity.end();
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.END, tracker, method, fault);
    }
  }
}
