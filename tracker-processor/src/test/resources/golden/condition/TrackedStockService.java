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
 * Tracks {@link StockService}: a call of a tracked method is an activity of the tracker.
 */
@Generated("dev.tracker.processor.TrackActivityProcessor")
public final class TrackedStockService implements StockService {
  private static final TrackedMethod ADJUST = TrackedMethod.of(
      StockService.class, "adjust", "adjust", "stock", Effect.CHANGE);

  private static final TrackedMethod REORDER = TrackedMethod.of(
      StockService.class, "reorder", "reorder", "stock", Effect.CHANGE);

  private static final TrackedMethod REMOVE = TrackedMethod.of(
      StockService.class, "remove", "remove", "stock", Effect.CHANGE);

  private static final TrackedMethod DROP = TrackedMethod.of(
      StockService.class, "drop", "drop", "stock", Effect.CHANGE);

  private final StockService delegate;

  private final ActivityTracker tracker;

  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate what is called
   * @param tracker what hears of the calls
   */
  public TrackedStockService(StockService delegate, ActivityTracker tracker) {
    Tracking.requireLevel(1);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(tracker);
  }

  /**
   * Tracked as {@code adjust stock}; success reports a change if {@code result.changed}.
   */
  @Override
  public Stock.Outcome adjust(String article, int by) {
    if (!isEnabled(ADJUST)) {
      return delegate.adjust(article, by);
    }
    Activity activity = start(ActivityContext.current(), ADJUST, Tracking.NO_ARGUMENTS);
    Stock.Outcome result;
    try {
      result = delegate.adjust(article, by);
    } catch (Throwable error) {
      fail(activity, ADJUST, error);
      throw error;
    }
    adjustChanged(activity, result);
    return result;
  }

  private void adjustChanged(Activity activity, Stock.Outcome result) {
    boolean changed = false;
    String changeId = null;
    Object changeData = null;
    try {
      changed = result != null && result.changed();
      if (changed && tracker.wantsValues(ADJUST)) {
        changeId = result == null ? null : result.id();
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, ADJUST, fault);
    } finally {
      if (changed) {
        reportChange(activity, ADJUST, changeId, changeData);
      } else {
        end(activity, ADJUST);
      }
    }
  }

  /**
   * Tracked as {@code reorder stock}; success reports a change if {@code result.reordered}.
   */
  @Override
  public Stock.Outcome reorder(String article, long amount) {
    if (!isEnabled(REORDER)) {
      return delegate.reorder(article, amount);
    }
    Activity activity = start(ActivityContext.current(), REORDER, Tracking.NO_ARGUMENTS);
    Stock.Outcome result;
    try {
      result = delegate.reorder(article, amount);
    } catch (Throwable error) {
      fail(activity, REORDER, error);
      throw error;
    }
    reorderChanged(activity, article, amount, result);
    return result;
  }

  private void reorderChanged(Activity activity, String article, long amount,
      Stock.Outcome result) {
    boolean changed = false;
    String changeId = null;
    Object changeData = null;
    try {
      changed = Boolean.TRUE.equals(result == null ? null : result.reordered());
      if (changed && tracker.wantsValues(REORDER)) {
        changeId = article;
        changeData = amount;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, REORDER, fault);
    } finally {
      if (changed) {
        reportChange(activity, REORDER, changeId, changeData);
      } else {
        end(activity, REORDER);
      }
    }
  }

  /**
   * Tracked as {@code remove stock}; success reports a change if {@code result}.
   */
  @Override
  public boolean remove(String article) {
    if (!isEnabled(REMOVE)) {
      return delegate.remove(article);
    }
    Activity activity = start(ActivityContext.current(), REMOVE, Tracking.NO_ARGUMENTS);
    boolean result;
    try {
      result = delegate.remove(article);
    } catch (Throwable error) {
      fail(activity, REMOVE, error);
      throw error;
    }
    removeChanged(activity, article, result);
    return result;
  }

  private void removeChanged(Activity activity, String article, boolean result) {
    boolean changed = false;
    String changeId = null;
    Object changeData = null;
    try {
      changed = result;
      if (changed && tracker.wantsValues(REMOVE)) {
        changeId = article;
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, REMOVE, fault);
    } finally {
      if (changed) {
        reportChange(activity, REMOVE, changeId, changeData);
      } else {
        end(activity, REMOVE);
      }
    }
  }

  /**
   * Tracked as {@code drop stock}; success reports a change if {@code forGood}.
   */
  @Override
  public void drop(int number, boolean forGood) {
    if (!isEnabled(DROP)) {
      delegate.drop(number, forGood);
      return;
    }
    Activity activity = start(ActivityContext.current(), DROP, Tracking.NO_ARGUMENTS);
    try {
      delegate.drop(number, forGood);
    } catch (Throwable error) {
      fail(activity, DROP, error);
      throw error;
    }
    dropChanged(activity, number, forGood);
  }

  private void dropChanged(Activity activity, int number, boolean forGood) {
    boolean changed = false;
    String changeId = null;
    try {
      changed = forGood;
      if (changed && tracker.wantsValues(DROP)) {
        changeId = String.valueOf(number);
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, DROP, fault);
    } finally {
      if (changed) {
        reportChange(activity, DROP, changeId, null);
      } else {
        end(activity, DROP);
      }
    }
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
