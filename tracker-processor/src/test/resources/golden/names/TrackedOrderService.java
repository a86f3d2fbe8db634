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

/** Tracks {@link OrderService}: a call of a tracked method is an activity of the tracker. */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
public class TrackedOrderService implements OrderService, TrackingDecorator {
  private static final TrackedMethod PLACE = TrackedMethod.of(
      OrderService.class, "place", "place", "order", Effect.CHANGE, "id", "tracker", "activity",
          "fault");
  private static final TrackedMethod START2 = TrackedMethod.of(
      OrderService.class, "start", "start", "order", Effect.CHANGE, "START", "canBeEnabled", "id");
  private static final TrackedMethod START3 = TrackedMethod.of(
      OrderService.class, "start", "start", "order", Effect.CHANGE, "method", "kvArgs", "id");

  private final OrderService delegate;
  private final ActivityTracker tracker;
  private final boolean canBeEnabled2;

  /**
   * Decorates an instance.
   *
   * @param delegate the implementation that is called
   * @param tracker the tracker that receives the activities
   */
  public TrackedOrderService(OrderService delegate, ActivityTracker tracker) {
    dev.tracker.runtime.Tracking.requireLevel(3);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled2 = dev.tracker.runtime.Tracking.canBeEnabled(delegate, tracker);
  }

  /**
   * Tracked as {@code place order} with {@code id}, {@code tracker}, {@code activity}, {@code
   * fault}; success reports a change if {@code result.tracker.active}.
   */
  @Override
  public Order place(Order delegate, String tracker, Order activity, Order fault, String error,
      boolean changed, String changeId, String values) {
    boolean[] guard = guard(PLACE);
    if (guard == null) {
      return this.delegate.place(delegate, tracker, activity, fault, error, changed, changeId, values);
    }
    Object[] kvArgs = wantsValues(guard, PLACE)
        ? placeArguments(guard, delegate, tracker, activity, fault)
        : null;
    dev.tracker.Activity activity_ = start2(guard, ActivityContext.current(), PLACE, kvArgs);
    Order result;
    try {
      result = this.delegate.place(delegate, tracker, activity, fault, error, changed, changeId, values);
    } catch (Throwable error_) {
      Ending.fail(guard, activity_, this.tracker, PLACE, error_);
      throw error_;
    }
    placeChanged(guard, activity_, delegate, values, result);
    return result;
  }

  private Object[] placeArguments(boolean[] guard, Order delegate, String tracker, Order activity,
      Order fault) {
    guard[0] = true;
    try {
      var tracker_ = activity == null ? null : activity.tracker();
      var PLACE_ = fault == null ? null : fault.PLACE();
      return new Object[] {
          "id", delegate == null ? null : delegate.id(),
          "tracker", tracker,
          "activity", tracker_ == null ? null : tracker_.activity(),
          "fault", PLACE_ == null ? null : PLACE_.fault()};
    } catch (Throwable fault_) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.ARGUMENTS, this.tracker, PLACE, fault_);
      return null;
    } finally {
      guard[0] = false;
    }
  }

  private void placeChanged(boolean[] guard, dev.tracker.Activity activity, Order delegate,
      String values, Order result) {
    boolean changed = false;
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      var tracker_ = result == null ? null : result.tracker();
      changed = tracker_ != null && tracker_.active();
      if (changed && tracker.wantsValues(PLACE, activity)) {
        changeId = delegate == null ? null : delegate.id();
        var PLACE_ = result == null ? null : result.PLACE();
        changeData = dev.tracker.runtime.Tracking.map(
            "active", PLACE_ == null ? null : PLACE_.active(),
            "values", values);
      }
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, PLACE, fault);
    } finally {
      guard[0] = false;
      if (changed) {
        reportChange(guard, activity, PLACE, changeId, changeData);
      } else {
        end2(guard, activity, PLACE);
      }
    }
  }

  /**
   * Tracked as {@code start order} with {@code START}, {@code canBeEnabled}, {@code id}; success
   * reports a change.
   */
  @Override
  public void start(String START, boolean canBeEnabled, String id) {
    boolean[] guard = guard(START2);
    if (guard == null) {
      delegate.start(START, canBeEnabled, id);
      return;
    }
    Object[] kvArgs = wantsValues(guard, START2)
        ? new Object[] {"START", START, "canBeEnabled", canBeEnabled, "id", id}
        : null;
    dev.tracker.Activity activity = start2(guard, ActivityContext.current(), START2, kvArgs);
    try {
      delegate.start(START, canBeEnabled, id);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, START2, error);
      throw error;
    }
    changed(guard, activity, START2, id, null);
  }

  /**
   * Tracked as {@code start order} with {@code method}, {@code kvArgs}, {@code id}; success
   * reports a change.
   */
  @Override
  public void start(String method, String kvArgs, int id) {
    boolean[] guard = guard(START3);
    if (guard == null) {
      delegate.start(method, kvArgs, id);
      return;
    }
    Object[] kvArgs_ = wantsValues(guard, START3)
        ? new Object[] {"method", method, "kvArgs", kvArgs, "id", id}
        : null;
    dev.tracker.Activity activity = start2(guard, ActivityContext.current(), START3, kvArgs_);
    try {
      delegate.start(method, kvArgs, id);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, START3, error);
      throw error;
    }
    startChanged2(guard, activity, id);
  }

  private void startChanged2(boolean[] guard, dev.tracker.Activity activity, int id) {
    String changeId = null;
    guard[0] = true;
    try {
      if (tracker.wantsValues(START3, activity)) {
        changeId = String.valueOf(id);
      }
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, START3, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, START3, changeId, null);
    }
  }

  /** Not tracked: its name is all that counts. */
  @Override
  public void startArguments() {
    delegate.startArguments();
  }

  /** Not tracked: its name is all that counts. */
  @Override
  public boolean isEnabled(String method) {
    return delegate.isEnabled(method);
  }

  /** Not tracked: its name is all that counts. */
  @Override
  public void end() {
    delegate.end();
  }

  /** Not tracked: its name is all that counts. */
  @Override
  public OrderService.Activity fail(OrderService.Tracking tracking) {
    return delegate.fail(tracking);
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
    return String.format("TrackedOrderService[%s]", delegate);
  }

  private boolean[] guard(TrackedMethod method) {
    try {
      return canBeEnabled2 && (dev.tracker.runtime.Tracking.isWatched() || tracker.isEnabled(method))
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

  private dev.tracker.Activity start2(boolean[] guard, ActivityContext context,
      TrackedMethod method, Object[] kvArgs) {
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
      String id, Object data) {
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
      String id, Object data) {
    guard[0] = true;
    try {
      activity.reportChange(id, data);
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.REPORT_CHANGE, tracker, method, fault);
    } finally {
      guard[0] = false;
      end2(guard, activity, method);
    }
  }

  private void end2(boolean[] guard, dev.tracker.Activity activity, TrackedMethod method) {
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
