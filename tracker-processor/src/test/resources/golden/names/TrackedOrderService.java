package com.acme;

import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Tracks {@link OrderService}: a call of a tracked method is an activity of the tracker.
 */
@Generated("dev.tracker.processor.TrackActivityProcessor")
public final class TrackedOrderService implements OrderService {
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
   * @param delegate what is called
   * @param tracker what hears of the calls
   */
  public TrackedOrderService(OrderService delegate, ActivityTracker tracker) {
    dev.tracker.runtime.Tracking.requireLevel(1);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled2 = dev.tracker.runtime.Tracking.canBeEnabled(tracker);
  }

  /**
   * Tracked as {@code place order} with {@code id}, {@code tracker}, {@code activity}, {@code
   * fault}; success reports a change if {@code result.tracker.active}.
   */
  @Override
  public Order place(Order delegate, String tracker, Order activity, Order fault, String error,
      boolean changed, String changeId, String values) {
    if (!isEnabled2(PLACE)) {
      return this.delegate.place(delegate, tracker, activity, fault, error, changed, changeId, values);
    }
    dev.tracker.Activity activity_ = start2(ActivityContext.current(), PLACE, placeArguments(delegate, tracker, activity, fault));
    Order result;
    try {
      result = this.delegate.place(delegate, tracker, activity, fault, error, changed, changeId, values);
    } catch (Throwable error_) {
      fail2(activity_, PLACE, error_);
      throw error_;
    }
    placeChanged(activity_, delegate, values, result);
    return result;
  }

  private Object[] placeArguments(Order delegate, String tracker, Order activity, Order fault) {
    try {
      if (!this.tracker.wantsValues(PLACE)) {
        return dev.tracker.runtime.Tracking.NO_ARGUMENTS;
      }
      var tracker_ = activity == null ? null : activity.tracker();
      var PLACE_ = fault == null ? null : fault.PLACE();
      return new Object[] {
          "id", delegate == null ? null : delegate.id(),
          "tracker", tracker,
          "activity", tracker_ == null ? null : tracker_.activity(),
          "fault", PLACE_ == null ? null : PLACE_.fault()
      };
    } catch (Throwable fault_) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.ARGUMENTS, this.tracker, PLACE, fault_);
      return dev.tracker.runtime.Tracking.NO_ARGUMENTS;
    }
  }

  private void placeChanged(dev.tracker.Activity activity, Order delegate, String values,
      Order result) {
    boolean changed = false;
    String changeId = null;
    Object changeData = null;
    try {
      var tracker_ = result == null ? null : result.tracker();
      changed = tracker_ != null && tracker_.active();
      if (changed && tracker.wantsValues(PLACE)) {
        changeId = delegate == null ? null : delegate.id();
        var PLACE_ = result == null ? null : result.PLACE();
        Map<String, Object> values_ = new LinkedHashMap<>();
        values_.put("active", PLACE_ == null ? null : PLACE_.active());
        values_.put("values", values);
        changeData = values_;
      }
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, PLACE, fault);
    } finally {
      if (changed) {
        reportChange(activity, PLACE, changeId, changeData);
      } else {
        end2(activity, PLACE);
      }
    }
  }

  /**
   * Tracked as {@code start order} with {@code START}, {@code canBeEnabled}, {@code id}; success
   * reports a change.
   */
  @Override
  public void start(String START, boolean canBeEnabled, String id) {
    if (!isEnabled2(START2)) {
      delegate.start(START, canBeEnabled, id);
      return;
    }
    dev.tracker.Activity activity = start2(ActivityContext.current(), START2, startArguments2(START, canBeEnabled, id));
    try {
      delegate.start(START, canBeEnabled, id);
    } catch (Throwable error) {
      fail2(activity, START2, error);
      throw error;
    }
    startChanged(activity, id);
  }

  private Object[] startArguments2(String START, boolean canBeEnabled, String id) {
    try {
      if (!tracker.wantsValues(START2)) {
        return dev.tracker.runtime.Tracking.NO_ARGUMENTS;
      }
      return new Object[] {
          "START", START,
          "canBeEnabled", canBeEnabled,
          "id", id
      };
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.ARGUMENTS, tracker, START2, fault);
      return dev.tracker.runtime.Tracking.NO_ARGUMENTS;
    }
  }

  private void startChanged(dev.tracker.Activity activity, String id) {
    String changeId = null;
    try {
      if (tracker.wantsValues(START2)) {
        changeId = id;
      }
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, START2, fault);
    } finally {
      reportChange(activity, START2, changeId, null);
    }
  }

  /**
   * Tracked as {@code start order} with {@code method}, {@code kvArgs}, {@code id}; success
   * reports a change.
   */
  @Override
  public void start(String method, String kvArgs, int id) {
    if (!isEnabled2(START3)) {
      delegate.start(method, kvArgs, id);
      return;
    }
    dev.tracker.Activity activity = start2(ActivityContext.current(), START3, startArguments3(method, kvArgs, id));
    try {
      delegate.start(method, kvArgs, id);
    } catch (Throwable error) {
      fail2(activity, START3, error);
      throw error;
    }
    startChanged2(activity, id);
  }

  private Object[] startArguments3(String method, String kvArgs, int id) {
    try {
      if (!tracker.wantsValues(START3)) {
        return dev.tracker.runtime.Tracking.NO_ARGUMENTS;
      }
      return new Object[] {
          "method", method,
          "kvArgs", kvArgs,
          "id", id
      };
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.ARGUMENTS, tracker, START3, fault);
      return dev.tracker.runtime.Tracking.NO_ARGUMENTS;
    }
  }

  private void startChanged2(dev.tracker.Activity activity, int id) {
    String changeId = null;
    try {
      if (tracker.wantsValues(START3)) {
        changeId = String.valueOf(id);
      }
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, START3, fault);
    } finally {
      reportChange(activity, START3, changeId, null);
    }
  }

  /**
   * Not tracked, as asked.
   */
  @Override
  public void startArguments() {
    delegate.startArguments();
  }

  /**
   * Not tracked, as asked.
   */
  @Override
  public boolean isEnabled(String method) {
    return delegate.isEnabled(method);
  }

  /**
   * Not tracked, as asked.
   */
  @Override
  public void end() {
    delegate.end();
  }

  /**
   * Not tracked, as asked.
   */
  @Override
  public OrderService.Activity fail(OrderService.Tracking tracking) {
    return delegate.fail(tracking);
  }

  private boolean isEnabled2(TrackedMethod method) {
    try {
      return canBeEnabled2 && tracker.isEnabled(method);
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.IS_ENABLED, tracker, method, fault);
      return false;
    }
  }

  private dev.tracker.Activity start2(ActivityContext context, TrackedMethod method,
      Object[] kvArgs) {
    try {
      return Objects.requireNonNull(tracker.start(context, method, kvArgs), "start returned null");
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.START, tracker, method, fault);
      return dev.tracker.Activity.noop();
    }
  }

  private void fail2(dev.tracker.Activity activity, TrackedMethod method, Throwable error) {
    try {
      activity.reportErr(error);
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.REPORT_ERR, tracker, method, fault);
    } finally {
      end2(activity, method);
    }
  }

  private void reportChange(dev.tracker.Activity activity, TrackedMethod method, String id,
      Object data) {
    try {
      activity.reportChange(id, data);
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.REPORT_CHANGE, tracker, method, fault);
    } finally {
      end2(activity, method);
    }
  }

  private void end2(dev.tracker.Activity activity, TrackedMethod method) {
    try {
      activity.end();
    } catch (Throwable fault) {
      dev.tracker.runtime.Tracking.fault(FaultPoint.END, tracker, method, fault);
    }
  }
}
