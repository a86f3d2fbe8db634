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

/** Tracks {@link StockService}: a call of a tracked method is an activity of the tracker. */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
public class TrackedStockService implements StockService, TrackingDecorator {
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
   * @param delegate the implementation that is called
   * @param tracker the tracker that receives the activities
   */
  public TrackedStockService(StockService delegate, ActivityTracker tracker) {
    Tracking.requireLevel(3);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  }

  /** Tracked as {@code adjust stock}; success reports a change if {@code result.changed}. */
  @Override
  public Stock.Outcome adjust(String article, int by) {
    boolean[] guard = guard(ADJUST);
    if (guard == null) {
      return delegate.adjust(article, by);
    }
    Activity activity = start(guard, ActivityContext.current(), ADJUST, null);
    Stock.Outcome result;
    try {
      result = delegate.adjust(article, by);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, ADJUST, error);
      throw error;
    }
    adjustChanged(guard, activity, article, result);
    return result;
  }

  private void adjustChanged(boolean[] guard, Activity activity, String article,
      Stock.Outcome result) {
    boolean changed = false;
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      changed = result != null && result.changed();
      if (changed && tracker.wantsValues(ADJUST, activity)) {
        changeId = article;
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, ADJUST, fault);
    } finally {
      guard[0] = false;
      if (changed) {
        reportChange(guard, activity, ADJUST, changeId, changeData);
      } else {
        end(guard, activity, ADJUST);
      }
    }
  }

  /** Tracked as {@code reorder stock}; success reports a change if {@code result.reordered}. */
  @Override
  public Stock.Outcome reorder(String article, long amount) {
    boolean[] guard = guard(REORDER);
    if (guard == null) {
      return delegate.reorder(article, amount);
    }
    Activity activity = start(guard, ActivityContext.current(), REORDER, null);
    Stock.Outcome result;
    try {
      result = delegate.reorder(article, amount);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, REORDER, error);
      throw error;
    }
    reorderChanged(guard, activity, article, amount, result);
    return result;
  }

  private void reorderChanged(boolean[] guard, Activity activity, String article, long amount,
      Stock.Outcome result) {
    boolean changed = false;
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      changed = Boolean.TRUE.equals(result == null ? null : result.reordered());
      if (changed && tracker.wantsValues(REORDER, activity)) {
        changeId = article;
        changeData = amount;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, REORDER, fault);
    } finally {
      guard[0] = false;
      if (changed) {
        reportChange(guard, activity, REORDER, changeId, changeData);
      } else {
        end(guard, activity, REORDER);
      }
    }
  }

  /** Tracked as {@code remove stock}; success reports a change if {@code result}. */
  @Override
  public boolean remove(String article) {
    boolean[] guard = guard(REMOVE);
    if (guard == null) {
      return delegate.remove(article);
    }
    Activity activity = start(guard, ActivityContext.current(), REMOVE, null);
    boolean result;
    try {
      result = delegate.remove(article);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, REMOVE, error);
      throw error;
    }
    removeChanged(guard, activity, article, result);
    return result;
  }

  private void removeChanged(boolean[] guard, Activity activity, String article, boolean result) {
    boolean changed = false;
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      changed = result;
      if (changed && tracker.wantsValues(REMOVE, activity)) {
        changeId = article;
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, REMOVE, fault);
    } finally {
      guard[0] = false;
      if (changed) {
        reportChange(guard, activity, REMOVE, changeId, changeData);
      } else {
        end(guard, activity, REMOVE);
      }
    }
  }

  /** Tracked as {@code drop stock}; success reports a change if {@code forGood}. */
  @Override
  public void drop(int number, boolean forGood) {
    boolean[] guard = guard(DROP);
    if (guard == null) {
      delegate.drop(number, forGood);
      return;
    }
    Activity activity = start(guard, ActivityContext.current(), DROP, null);
    try {
      delegate.drop(number, forGood);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, DROP, error);
      throw error;
    }
    dropChanged(guard, activity, number, forGood);
  }

  private void dropChanged(boolean[] guard, Activity activity, int number, boolean forGood) {
    boolean changed = false;
    String changeId = null;
    guard[0] = true;
    try {
      changed = forGood;
      if (changed && tracker.wantsValues(DROP, activity)) {
        changeId = String.valueOf(number);
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, DROP, fault);
    } finally {
      guard[0] = false;
      if (changed) {
        reportChange(guard, activity, DROP, changeId, null);
      } else {
        end(guard, activity, DROP);
      }
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
  public String toString() {
    return String.format("TrackedStockService[%s]", delegate);
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
