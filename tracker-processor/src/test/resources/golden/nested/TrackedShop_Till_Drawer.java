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
 * Tracks {@link Shop.Till.Drawer}: a call of a tracked method is an activity of the tracker.
 */
@Generated("dev.tracker.processor.TrackActivityProcessor")
final class TrackedShop_Till_Drawer implements Shop.Till.Drawer {
  private static final TrackedMethod OPEN = TrackedMethod.of(
      Shop.Till.Drawer.class, "open", "open", "drawer", Effect.CHANGE);

  private static final TrackedMethod IS_OPEN = TrackedMethod.of(
      Shop.Till.Drawer.class, "isOpen", "is", "open", Effect.READ);

  private final Shop.Till.Drawer delegate;

  private final ActivityTracker tracker;

  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate what is called
   * @param tracker what hears of the calls
   */
  TrackedShop_Till_Drawer(Shop.Till.Drawer delegate, ActivityTracker tracker) {
    Tracking.requireLevel(1);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(tracker);
  }

  /**
   * Tracked as {@code open drawer}; success reports a change.
   */
  @Override
  public void open(Shop.Till.Key id) {
    if (!isEnabled(OPEN)) {
      delegate.open(id);
      return;
    }
    Activity activity = start(ActivityContext.current(), OPEN, Tracking.NO_ARGUMENTS);
    try {
      delegate.open(id);
    } catch (Throwable error) {
      fail(activity, OPEN, error);
      throw error;
    }
    openChanged(activity, id);
  }

  private void openChanged(Activity activity, Shop.Till.Key id) {
    String changeId = null;
    try {
      if (tracker.wantsValues(OPEN)) {
        changeId = Objects.toString(id, null);
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, OPEN, fault);
    } finally {
      reportChange(activity, OPEN, changeId, null);
    }
  }

  /**
   * Tracked as {@code is open}.
   */
  @Override
  public boolean isOpen() {
    if (!isEnabled(IS_OPEN)) {
      return delegate.isOpen();
    }
    Activity activity = start(ActivityContext.current(), IS_OPEN, Tracking.NO_ARGUMENTS);
    boolean result;
    try {
      result = delegate.isOpen();
    } catch (Throwable error) {
      fail(activity, IS_OPEN, error);
      throw error;
    }
    end(activity, IS_OPEN);
    return result;
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
