package dev.tracker.benchmarks.inventory;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Tracking;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The best decorator we could write by hand, with the same semantics: gated, and isolated from what
 * the tracker throws. All of it stands in line; nobody would keep this up for a real interface.
 */
public final class HandTrackedInventory implements Inventory {
  private static final TrackedMethod COUNT =
      TrackedMethod.of(Inventory.class, "count", "count", "item", Effect.READ, "id", "warehouse");
  private static final TrackedMethod ADJUST =
      TrackedMethod.of(Inventory.class, "adjust", "adjust", "item", Effect.CHANGE, "id");

  private static final TrackedMethod RESERVE =
      TrackedMethod.of(Inventory.class, "reserve", "reserve", "item", Effect.CHANGE);

  private final Inventory delegate;
  private final ActivityTracker tracker;

  public HandTrackedInventory(Inventory delegate, ActivityTracker tracker) {
    this.delegate = delegate;
    this.tracker = tracker;
  }

  @Override
  public int count(long id, String warehouse) {
    boolean enabled = false;
    try {
      enabled = tracker.isEnabled(COUNT);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.IS_ENABLED, tracker, COUNT, fault);
    }
    if (!enabled) {
      return delegate.count(id, warehouse);
    }
    Activity activity = Activity.noop();
    try {
      Object[] arguments =
          tracker.wantsValues(COUNT)
              ? new Object[] {"id", id, "warehouse", warehouse}
              : Tracking.NO_ARGUMENTS;
      activity = tracker.start(ActivityContext.current(), COUNT, arguments);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.START, tracker, COUNT, fault);
    }
    try {
      return delegate.count(id, warehouse);
    } catch (Throwable error) {
      try {
        activity.reportErr(error);
      } catch (Throwable fault) {
        Tracking.fault(FaultPoint.REPORT_ERR, tracker, COUNT, fault);
      }
      throw error;
    } finally {
      try {
        activity.end();
      } catch (Throwable fault) {
        Tracking.fault(FaultPoint.END, tracker, COUNT, fault);
      }
    }
  }

  @Override
  public Integer adjust(long id, int by) {
    boolean enabled = false;
    try {
      enabled = tracker.isEnabled(ADJUST);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.IS_ENABLED, tracker, ADJUST, fault);
    }
    if (!enabled) {
      return delegate.adjust(id, by);
    }
    Activity activity = Activity.noop();
    try {
      Object[] arguments =
          tracker.wantsValues(ADJUST) ? new Object[] {"id", id} : Tracking.NO_ARGUMENTS;
      activity = tracker.start(ActivityContext.current(), ADJUST, arguments);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.START, tracker, ADJUST, fault);
    }
    try {
      Integer result;
      try {
        result = delegate.adjust(id, by);
      } catch (Throwable error) {
        try {
          activity.reportErr(error);
        } catch (Throwable fault) {
          Tracking.fault(FaultPoint.REPORT_ERR, tracker, ADJUST, fault);
        }
        throw error;
      }
      try {
        activity.reportChange(
            tracker.wantsValues(ADJUST) ? String.valueOf(id) : null,
            tracker.wantsValues(ADJUST) ? result : null);
      } catch (Throwable fault) {
        Tracking.fault(FaultPoint.REPORT_CHANGE, tracker, ADJUST, fault);
      }
      return result;
    } finally {
      try {
        activity.end();
      } catch (Throwable fault) {
        Tracking.fault(FaultPoint.END, tracker, ADJUST, fault);
      }
    }
  }

  @Override
  public CompletableFuture<Integer> reserve(long id) {
    boolean enabled = false;
    try {
      enabled = tracker.isEnabled(RESERVE);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.IS_ENABLED, tracker, RESERVE, fault);
    }
    if (!enabled) {
      return delegate.reserve(id);
    }
    Activity started = Activity.noop();
    try {
      started = tracker.start(ActivityContext.current(), RESERVE, Tracking.NO_ARGUMENTS);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.START, tracker, RESERVE, fault);
    }
    Activity activity = started;
    CompletableFuture<Integer> result;
    try {
      result = delegate.reserve(id);
    } catch (Throwable error) {
      reserved(activity, id, null, error);
      throw error;
    }
    if (result == null) {
      reserved(activity, id, null, null);
      return result;
    }
    try {
      activity.detach();
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.DETACH, tracker, RESERVE, fault);
    }
    try {
      var unused = result.whenComplete((value, error) -> reserved(activity, id, value, error));
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.FOLLOW, tracker, RESERVE, fault);
    }
    return result;
  }

  private void reserved(
      Activity activity, long id, @Nullable Integer value, @Nullable Throwable error) {
    Throwable cause = Tracking.unwrapped(error);
    try {
      if (cause != null) {
        activity.reportErr(cause);
      } else if (tracker.wantsValues(RESERVE)) {
        activity.reportChange(String.valueOf(id), value);
      } else {
        activity.reportChange(null, null);
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.REPORT_CHANGE, tracker, RESERVE, fault);
    } finally {
      try {
        activity.end();
      } catch (Throwable fault) {
        Tracking.fault(FaultPoint.END, tracker, RESERVE, fault);
      }
    }
  }
}
