package com.acme;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Tracking;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Tracks {@link Shelf}: a call of a tracked method is an activity of the tracker.
 */
@Generated("dev.tracker.processor.TrackActivityProcessor")
@SuppressWarnings({
    "all",
    "rawtypes",
    "unchecked"
})
public final class TrackedShelf implements Shelf {
  private static final TrackedMethod PUT = TrackedMethod.of(
      Shelf.class, "put", "put", "shelf", Effect.CHANGE, "count");

  private static final TrackedMethod SWAP = TrackedMethod.of(
      Shelf.class, "swap", "swap", "shelf", Effect.CHANGE, "value");

  private static final TrackedMethod SORT = TrackedMethod.of(
      Shelf.class, "sort", "sort", "shelf", Effect.CHANGE, "id");

  private static final TrackedMethod WEIGH = TrackedMethod.of(
      Shelf.class, "weigh", "weigh", "shelf", Effect.CHANGE, "value");

  private static final TrackedMethod DROP = TrackedMethod.of(
      Shelf.class, "drop", "drop", "shelf", Effect.CHANGE);

  private static final TrackedMethod TAKE = TrackedMethod.of(
      Shelf.class, "take", "take", "shelf", Effect.CHANGE);

  private final Shelf delegate;

  private final ActivityTracker tracker;

  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate what is called
   * @param tracker what hears of the calls
   */
  public TrackedShelf(Shelf delegate, ActivityTracker tracker) {
    Tracking.requireLevel(1);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(tracker);
  }

  /**
   * Tracked as {@code put shelf} with {@code count}; success reports a change.
   */
  @Override
  public <A, B extends List<A>, C extends B, D> CompletionStage<B> put(String id, C many, D other) {
    if (!isEnabled(PUT)) {
      return delegate.put(id, many, other);
    }
    Activity activity = start(ActivityContext.current(), PUT, putArguments(many));
    CompletionStage<B> result;
    try {
      result = delegate.put(id, many, other);
    } catch (Throwable error) {
      fail(activity, PUT, error);
      throw error;
    }
    if (result == null) {
      this.<A, B>putCompleted(activity, id, null, null);
      return null;
    }
    try {
      detach(activity, PUT);
      result.whenComplete(
          (Object value, Throwable failure) -> this.<A, B>putCompleted(activity, id, value, failure));
    } catch (Throwable fault) {
      try {
        Tracking.fault(FaultPoint.FOLLOW, tracker, PUT, fault);
      } finally {
        end(activity, PUT);
      }
    }
    return result;
  }

  private <A, B extends List<A>, C extends B> Object[] putArguments(C many) {
    try {
      if (!tracker.wantsValues(PUT)) {
        return Tracking.NO_ARGUMENTS;
      }
      return new Object[] {"count", many == null ? null : many.size()};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, PUT, fault);
      return Tracking.NO_ARGUMENTS;
    }
  }

  private <A, B extends List<A>> void putCompleted(Activity activity, String id, Object result,
      Throwable error) {
    Throwable cause = Tracking.unwrapped(error);
    if (cause == null) {
      this.<A, B>putChanged(activity, id, result);
    } else {
      fail(activity, PUT, cause);
    }
  }

  private <A, B extends List<A>> void putChanged(Activity activity, String id, Object value) {
    String changeId = null;
    Object changeData = null;
    try {
      B result = Tracking.result(value);
      if (tracker.wantsValues(PUT)) {
        changeId = id;
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, PUT, fault);
    } finally {
      reportChange(activity, PUT, changeId, changeData);
    }
  }

  /**
   * Tracked as {@code swap shelf} with {@code value}; success reports a change.
   */
  @Override
  public <A, AA extends A> AA swap(String id, AA value, A other) {
    if (!isEnabled(SWAP)) {
      return delegate.swap(id, value, other);
    }
    Activity activity = start(ActivityContext.current(), SWAP, swapArguments(value));
    AA result;
    try {
      result = delegate.swap(id, value, other);
    } catch (Throwable error) {
      fail(activity, SWAP, error);
      throw error;
    }
    swapChanged(activity, id, result);
    return result;
  }

  private <A, AA extends A> Object[] swapArguments(AA value) {
    try {
      if (!tracker.wantsValues(SWAP)) {
        return Tracking.NO_ARGUMENTS;
      }
      return new Object[] {"value", value};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, SWAP, fault);
      return Tracking.NO_ARGUMENTS;
    }
  }

  private <A, AA extends A> void swapChanged(Activity activity, String id, AA result) {
    String changeId = null;
    Object changeData = null;
    try {
      if (tracker.wantsValues(SWAP)) {
        changeId = id;
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, SWAP, fault);
    } finally {
      reportChange(activity, SWAP, changeId, changeData);
    }
  }

  /**
   * Tracked as {@code sort shelf} with {@code id}; success reports a change.
   */
  @Override
  public <A, B extends List<A>> void sort(String id, B unread) {
    if (!isEnabled(SORT)) {
      delegate.sort(id, unread);
      return;
    }
    Activity activity = start(ActivityContext.current(), SORT, sortArguments(id));
    try {
      delegate.sort(id, unread);
    } catch (Throwable error) {
      fail(activity, SORT, error);
      throw error;
    }
    sortChanged(activity, id);
  }

  private Object[] sortArguments(String id) {
    try {
      if (!tracker.wantsValues(SORT)) {
        return Tracking.NO_ARGUMENTS;
      }
      return new Object[] {"id", id};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, SORT, fault);
      return Tracking.NO_ARGUMENTS;
    }
  }

  private void sortChanged(Activity activity, String id) {
    String changeId = null;
    try {
      if (tracker.wantsValues(SORT)) {
        changeId = id;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, SORT, fault);
    } finally {
      reportChange(activity, SORT, changeId, null);
    }
  }

  /**
   * Tracked as {@code weigh shelf} with {@code value}; success reports a change.
   */
  @Override
  public <T extends Comparable<T>, U> void weigh(String id, T value, U unread) {
    if (!isEnabled(WEIGH)) {
      delegate.weigh(id, value, unread);
      return;
    }
    Activity activity = start(ActivityContext.current(), WEIGH, weighArguments(value));
    try {
      delegate.weigh(id, value, unread);
    } catch (Throwable error) {
      fail(activity, WEIGH, error);
      throw error;
    }
    weighChanged(activity, id);
  }

  private <T extends Comparable<T>> Object[] weighArguments(T value) {
    try {
      if (!tracker.wantsValues(WEIGH)) {
        return Tracking.NO_ARGUMENTS;
      }
      return new Object[] {"value", value};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, WEIGH, fault);
      return Tracking.NO_ARGUMENTS;
    }
  }

  private void weighChanged(Activity activity, String id) {
    String changeId = null;
    try {
      if (tracker.wantsValues(WEIGH)) {
        changeId = id;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, WEIGH, fault);
    } finally {
      reportChange(activity, WEIGH, changeId, null);
    }
  }

  /**
   * Tracked as {@code drop shelf}; success reports a change.
   */
  @Override
  public CompletionStage drop(String id) {
    if (!isEnabled(DROP)) {
      return delegate.drop(id);
    }
    Activity activity = start(ActivityContext.current(), DROP, Tracking.NO_ARGUMENTS);
    CompletionStage result;
    try {
      result = delegate.drop(id);
    } catch (Throwable error) {
      fail(activity, DROP, error);
      throw error;
    }
    if (result == null) {
      dropCompleted(activity, id, null, null);
      return null;
    }
    try {
      detach(activity, DROP);
      ((CompletionStage<?>) result).whenComplete(
          (Object value, Throwable failure) -> dropCompleted(activity, id, value, failure));
    } catch (Throwable fault) {
      try {
        Tracking.fault(FaultPoint.FOLLOW, tracker, DROP, fault);
      } finally {
        end(activity, DROP);
      }
    }
    return result;
  }

  private void dropCompleted(Activity activity, String id, Object result, Throwable error) {
    Throwable cause = Tracking.unwrapped(error);
    if (cause == null) {
      dropChanged(activity, id, result);
    } else {
      fail(activity, DROP, cause);
    }
  }

  private void dropChanged(Activity activity, String id, Object result) {
    String changeId = null;
    Object changeData = null;
    try {
      if (tracker.wantsValues(DROP)) {
        changeId = id;
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, DROP, fault);
    } finally {
      reportChange(activity, DROP, changeId, changeData);
    }
  }

  /**
   * Tracked as {@code take shelf}; success reports a change.
   */
  @Override
  public CompletionStage<Object> take(String id) {
    if (!isEnabled(TAKE)) {
      return delegate.take(id);
    }
    Activity activity = start(ActivityContext.current(), TAKE, Tracking.NO_ARGUMENTS);
    CompletionStage<Object> result;
    try {
      result = delegate.take(id);
    } catch (Throwable error) {
      fail(activity, TAKE, error);
      throw error;
    }
    if (result == null) {
      takeCompleted(activity, id, null, null);
      return null;
    }
    try {
      detach(activity, TAKE);
      result.whenComplete(
          (Object value, Throwable failure) -> takeCompleted(activity, id, value, failure));
    } catch (Throwable fault) {
      try {
        Tracking.fault(FaultPoint.FOLLOW, tracker, TAKE, fault);
      } finally {
        end(activity, TAKE);
      }
    }
    return result;
  }

  private void takeCompleted(Activity activity, String id, Object result, Throwable error) {
    Throwable cause = Tracking.unwrapped(error);
    if (cause == null) {
      takeChanged(activity, id, result);
    } else {
      fail(activity, TAKE, cause);
    }
  }

  private void takeChanged(Activity activity, String id, Object result) {
    String changeId = null;
    Object changeData = null;
    try {
      if (tracker.wantsValues(TAKE)) {
        changeId = id;
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, TAKE, fault);
    } finally {
      reportChange(activity, TAKE, changeId, changeData);
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

  private void detach(Activity activity, TrackedMethod method) {
    try {
      activity.detach();
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.DETACH, tracker, method, fault);
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
