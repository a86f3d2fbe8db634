package com.acme;

import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackingDecorator;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Ending;
import dev.tracker.runtime.GeneratedDecorator;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Tracks {@link Filing}: a call of a tracked method is an activity of the tracker. */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
public class TrackedFiling implements Filing, TrackingDecorator {
  private static final TrackedMethod FILE = TrackedMethod.of(
      Filing.class, "file", "file", "filing", Effect.CHANGE, "name", "owner", "clerk", "street",
          "java");

  private final Filing delegate;
  private final ActivityTracker tracker;
  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate the implementation that is called
   * @param tracker the tracker that receives the activities
   */
  public TrackedFiling(Filing delegate, ActivityTracker tracker) {
    dev.tracker.runtime.Tracking.requireLevel(3);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = dev.tracker.runtime.Tracking.canBeEnabled(delegate, tracker);
  }

  /**
   * Tracked as {@code file filing} with {@code name}, {@code owner}, {@code clerk}, {@code
   * street}, {@code java}; success reports a change.
   */
  @Override
  public void file(Filing.Item Tracking3, java.lang.String String2, java.lang.String Tracking2,
      java.lang.String java2, java.lang.String dev2) {
    boolean[] guard = guard(FILE);
    if (guard == null) {
      delegate.file(Tracking3, String2, Tracking2, java2, dev2);
      return;
    }
    Object[] kvArgs = wantsValues(guard, FILE) ? fileArguments(guard, Tracking3, java2) : null;
    dev.tracker.Activity activity = start(guard, ActivityContext.current(), FILE, kvArgs);
    try {
      delegate.file(Tracking3, String2, Tracking2, java2, dev2);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, FILE, error);
      throw error;
    }
    changed(guard, activity, FILE, Tracking2, String2);
  }

  private Object[] fileArguments(boolean[] guard, Filing.Item Tracking3, java.lang.String java2) {
    guard[0] = true;
    try {
      var owner = Tracking3 == null ? null : Tracking3.owner();
      var address = owner == null ? null : owner.address();
      return new Object[] {
          "name", Tracking3 == null ? null : Tracking3.name(),
          "owner", owner,
          "clerk", address == null ? null : address.city(),
          "street", address == null ? null : address.street(),
          "java", java2};
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.ARGUMENTS, tracker, FILE, fault);
      return null;
    } finally {
      guard[0] = false;
    }
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
  public java.lang.String toString() {
    return java.lang.String.format("TrackedFiling[%s]", delegate);
  }

  private boolean[] guard(TrackedMethod method) {
    try {
      return canBeEnabled && (dev.tracker.runtime.Tracking.isWatched() || tracker.isEnabled(method))
          ? dev.tracker.runtime.Tracking.guard(tracker, method) : null;
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.IS_ENABLED, tracker, method, fault);
      return null;
    }
  }

  private boolean wantsValues(boolean[] guard, TrackedMethod method) {
    guard[0] = true;
    try {
      return tracker.wantsValues(method);
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.ARGUMENTS, tracker, method, fault);
      return false;
    } finally {
      guard[0] = false;
    }
  }

  private dev.tracker.Activity start(boolean[] guard, ActivityContext context, TrackedMethod method,
      Object[] kvArgs) {
    guard[0] = true;
    try {
      dev.tracker.Activity activity = tracker.start(context, method, dev.tracker.runtime.Tracking.orNone(kvArgs));
      return Objects.requireNonNull(activity, "start returned null");
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.START, tracker, method, fault);
      return dev.tracker.Activity.noop();
    } finally {
      guard[0] = false;
    }
  }

  private void changed(boolean[] guard, dev.tracker.Activity activity, TrackedMethod method,
      java.lang.String id, Object data) {
    boolean wanted = false;
    guard[0] = true;
    try {
      wanted = tracker.wantsValues(method, activity);
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, method, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, method, wanted ? id : null, wanted ? data : null);
    }
  }

  private void reportChange(boolean[] guard, dev.tracker.Activity activity, TrackedMethod method,
      java.lang.String id, Object data) {
    guard[0] = true;
    try {
      activity.reportChange(id, data);
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.REPORT_CHANGE, tracker, method, fault);
    } finally {
      guard[0] = false;
      end(guard, activity, method);
    }
  }

  private void end(boolean[] guard, dev.tracker.Activity activity, TrackedMethod method) {
    guard[0] = true;
    try {
      activity.end();
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.END, tracker, method, fault);
    } finally {
      guard[0] = false;
    }
  }
}
