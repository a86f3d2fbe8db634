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

/** Tracks {@link Shop.Till.Drawer}: a call of a tracked method is an activity of the tracker. */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
class TrackedShop_Till_Drawer implements Shop.Till.Drawer, TrackingDecorator {
  private static final TrackedMethod OPEN = TrackedMethod.of(
      Shop.Till.Drawer.class, "open", "open", "drawer", Effect.CHANGE);
  private static final TrackedMethod IS_OPEN = TrackedMethod.of(
      Shop.Till.Drawer.class, "isOpen", "is", "drawer", Effect.READ);

  private final Shop.Till.Drawer delegate;
  private final ActivityTracker tracker;
  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate the implementation that is called
   * @param tracker the tracker that receives the activities
   */
  TrackedShop_Till_Drawer(Shop.Till.Drawer delegate, ActivityTracker tracker) {
    Tracking.requireLevel(3);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  }

  /** Tracked as {@code open drawer}; success reports a change. */
  @Override
  public void open(Shop.Till.Key id) {
    boolean[] guard = guard(OPEN);
    if (guard == null) {
      delegate.open(id);
      return;
    }
    Activity activity = start(guard, ActivityContext.current(), OPEN, null);
    try {
      delegate.open(id);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, OPEN, error);
      throw error;
    }
    openChanged(guard, activity, id);
  }

  private void openChanged(boolean[] guard, Activity activity, Shop.Till.Key id) {
    String changeId = null;
    guard[0] = true;
    try {
      if (tracker.wantsValues(OPEN, activity)) {
        changeId = Objects.toString(id, null);
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, OPEN, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, OPEN, changeId, null);
    }
  }

  /** Tracked as {@code is drawer}. */
  @Override
  public boolean isOpen() {
    boolean[] guard = guard(IS_OPEN);
    if (guard == null) {
      return delegate.isOpen();
    }
    Activity activity = start(guard, ActivityContext.current(), IS_OPEN, null);
    boolean result;
    try {
      result = delegate.isOpen();
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, IS_OPEN, error);
      throw error;
    }
    end(guard, activity, IS_OPEN);
    return result;
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
    return String.format("TrackedShop_Till_Drawer[%s]", delegate);
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
