package com.acme;

import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Tracks {@link Filing}: a call of a tracked method is an activity of the tracker.
 */
@Generated("dev.tracker.processor.TrackActivityProcessor")
public final class TrackedFiling implements Filing {
  private static final TrackedMethod FILE = TrackedMethod.of(
      Filing.class, "file", "file", "filing", Effect.CHANGE, "name", "owner", "clerk", "street",
          "java");

  private final Filing delegate;

  private final ActivityTracker tracker;

  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate what is called
   * @param tracker what hears of the calls
   */
  public TrackedFiling(Filing delegate, ActivityTracker tracker) {
    dev.tracker.runtime.Tracking.requireLevel(1);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = dev.tracker.runtime.Tracking.canBeEnabled(tracker);
  }

  /**
   * Tracked as {@code file filing} with {@code name}, {@code owner}, {@code clerk}, {@code
   * street}, {@code java}; success reports a change.
   */
  @Override
  public void file(Filing.Item Tracking3, java.lang.String String2, java.lang.String Tracking2,
      java.lang.String java2, java.lang.String dev2) {
    if (!isEnabled(FILE)) {
      delegate.file(Tracking3, String2, Tracking2, java2, dev2);
      return;
    }
    dev.tracker.Activity activity = start(ActivityContext.current(), FILE, fileArguments(Tracking3, java2));
    try {
      delegate.file(Tracking3, String2, Tracking2, java2, dev2);
    } catch (Throwable error) {
      fail(activity, FILE, error);
      throw error;
    }
    fileChanged(activity, String2, Tracking2);
  }

  private Object[] fileArguments(Filing.Item Tracking3, java.lang.String java2) {
    try {
      if (!tracker.wantsValues(FILE)) {
        return dev.tracker.runtime.Tracking.NO_ARGUMENTS;
      }
      var owner = Tracking3 == null ? null : Tracking3.owner();
      var address = owner == null ? null : owner.address();
      return new Object[] {
          "name", Tracking3 == null ? null : Tracking3.name(),
          "owner", owner,
          "clerk", address == null ? null : address.city(),
          "street", address == null ? null : address.street(),
          "java", java2
      };
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.ARGUMENTS, tracker, FILE, fault);
      return dev.tracker.runtime.Tracking.NO_ARGUMENTS;
    }
  }

  private void fileChanged(dev.tracker.Activity activity, java.lang.String String2,
      java.lang.String Tracking2) {
    java.lang.String changeId = null;
    Object changeData = null;
    try {
      if (tracker.wantsValues(FILE)) {
        changeId = Tracking2;
        changeData = String2;
      }
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, FILE, fault);
    } finally {
      reportChange(activity, FILE, changeId, changeData);
    }
  }

  private boolean isEnabled(TrackedMethod method) {
    try {
      return canBeEnabled && tracker.isEnabled(method);
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.IS_ENABLED, tracker, method, fault);
      return false;
    }
  }

  private dev.tracker.Activity start(ActivityContext context, TrackedMethod method,
      Object[] kvArgs) {
    try {
      return Objects.requireNonNull(tracker.start(context, method, kvArgs), "start returned null");
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.START, tracker, method, fault);
      return dev.tracker.Activity.noop();
    }
  }

  private void fail(dev.tracker.Activity activity, TrackedMethod method, Throwable error) {
    try {
      activity.reportErr(error);
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.REPORT_ERR, tracker, method, fault);
    } finally {
      end(activity, method);
    }
  }

  private void reportChange(dev.tracker.Activity activity, TrackedMethod method,
      java.lang.String id, Object data) {
    try {
      activity.reportChange(id, data);
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.REPORT_CHANGE, tracker, method, fault);
    } finally {
      end(activity, method);
    }
  }

  private void end(dev.tracker.Activity activity, TrackedMethod method) {
    try {
      activity.end();
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.END, tracker, method, fault);
    }
  }
}
