package com.acme;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackingDecorator;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.GeneratedDecorator;
import dev.tracker.runtime.Tracking;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Tracks {@link Shelf}: a call of a tracked method is an activity of the tracker.
 */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
@SuppressWarnings({
    "all",
    "rawtypes",
    "unchecked"
})
public class TrackedShelf implements Shelf, TrackingDecorator {
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
    Tracking.requireLevel(2);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  }

  /**
   * Tracked as {@code put shelf} with {@code count}; success reports a change.
   */
  @Override
  public <A, B extends List<A>, C extends B, D> CompletionStage<B> put(String id, C many, D other) {
    boolean[] guard = guard(PUT);
    if (guard == null) {
      return delegate.put(id, many, other);
    }
    Activity activity = startPut(guard, ActivityContext.current(), many);
    CompletionStage<B> result;
    try {
      result = delegate.put(id, many, other);
    } catch (Throwable error) {
      fail(guard, activity, PUT, error);
      throw error;
    }
    if (result == null) {
      this.<A, B>putCompleted(activity, id, null, null);
      return null;
    }
    var completion = Tracking.once(
        result, (value, failure) -> this.<A, B>putCompleted(activity, id, value, failure));
    try {
      detach(guard, activity, PUT);
      result.whenComplete(completion);
    } catch (Throwable fault) {
      Tracking.unfollowed(completion, activity, tracker, PUT, fault);
    }
    return result;
  }

  private <A, B extends List<A>, C extends B> Activity startPut(boolean[] guard,
      ActivityContext context, C many) {
    guard[0] = true;
    try {
      if (!tracker.wantsValues(PUT)) {
        return start(context, PUT, Tracking.NO_ARGUMENTS);
      }
      return start(context, PUT, "count", many == null ? null : many.size());
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, PUT, fault);
      return start(context, PUT, Tracking.NO_ARGUMENTS);
    } finally {
      guard[0] = false;
    }
  }

  private <A, B extends List<A>> void putCompleted(Activity activity, String id, Object result,
      Throwable error) {
    boolean[] guard = Tracking.completionGuard();
    Throwable cause = Tracking.unwrapped(error);
    if (cause == null) {
      this.<A, B>putChanged(guard, activity, id, result);
    } else {
      fail(guard, activity, PUT, cause);
    }
  }

  private <A, B extends List<A>> void putChanged(boolean[] guard, Activity activity, String id,
      Object value) {
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      B result = Tracking.result(value);
      if (tracker.wantsValues(PUT)) {
        changeId = id;
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, PUT, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, PUT, changeId, changeData);
    }
  }

  /**
   * Tracked as {@code swap shelf} with {@code value}; success reports a change.
   */
  @Override
  public <A, AA extends A> AA swap(String id, AA value, A other) {
    boolean[] guard = guard(SWAP);
    if (guard == null) {
      return delegate.swap(id, value, other);
    }
    Activity activity = startSwap(guard, ActivityContext.current(), value);
    AA result;
    try {
      result = delegate.swap(id, value, other);
    } catch (Throwable error) {
      fail(guard, activity, SWAP, error);
      throw error;
    }
    swapChanged(guard, activity, id, result);
    return result;
  }

  private <A, AA extends A> Activity startSwap(boolean[] guard, ActivityContext context, AA value) {
    guard[0] = true;
    try {
      if (!tracker.wantsValues(SWAP)) {
        return start(context, SWAP, Tracking.NO_ARGUMENTS);
      }
      return start(context, SWAP, "value", value);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, SWAP, fault);
      return start(context, SWAP, Tracking.NO_ARGUMENTS);
    } finally {
      guard[0] = false;
    }
  }

  private <A, AA extends A> void swapChanged(boolean[] guard, Activity activity, String id,
      AA result) {
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      if (tracker.wantsValues(SWAP)) {
        changeId = id;
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, SWAP, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, SWAP, changeId, changeData);
    }
  }

  /**
   * Tracked as {@code sort shelf} with {@code id}; success reports a change.
   */
  @Override
  public <A, B extends List<A>> void sort(String id, B unread) {
    boolean[] guard = guard(SORT);
    if (guard == null) {
      delegate.sort(id, unread);
      return;
    }
    Activity activity = startSort(guard, ActivityContext.current(), id);
    try {
      delegate.sort(id, unread);
    } catch (Throwable error) {
      fail(guard, activity, SORT, error);
      throw error;
    }
    sortChanged(guard, activity, id);
  }

  private Activity startSort(boolean[] guard, ActivityContext context, String id) {
    guard[0] = true;
    try {
      if (!tracker.wantsValues(SORT)) {
        return start(context, SORT, Tracking.NO_ARGUMENTS);
      }
      return start(context, SORT, "id", id);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, SORT, fault);
      return start(context, SORT, Tracking.NO_ARGUMENTS);
    } finally {
      guard[0] = false;
    }
  }

  private void sortChanged(boolean[] guard, Activity activity, String id) {
    String changeId = null;
    guard[0] = true;
    try {
      if (tracker.wantsValues(SORT)) {
        changeId = id;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, SORT, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, SORT, changeId, null);
    }
  }

  /**
   * Tracked as {@code weigh shelf} with {@code value}; success reports a change.
   */
  @Override
  public <T extends Comparable<T>, U> void weigh(String id, T value, U unread) {
    boolean[] guard = guard(WEIGH);
    if (guard == null) {
      delegate.weigh(id, value, unread);
      return;
    }
    Activity activity = startWeigh(guard, ActivityContext.current(), value);
    try {
      delegate.weigh(id, value, unread);
    } catch (Throwable error) {
      fail(guard, activity, WEIGH, error);
      throw error;
    }
    weighChanged(guard, activity, id);
  }

  private <T extends Comparable<T>> Activity startWeigh(boolean[] guard, ActivityContext context,
      T value) {
    guard[0] = true;
    try {
      if (!tracker.wantsValues(WEIGH)) {
        return start(context, WEIGH, Tracking.NO_ARGUMENTS);
      }
      return start(context, WEIGH, "value", value);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, WEIGH, fault);
      return start(context, WEIGH, Tracking.NO_ARGUMENTS);
    } finally {
      guard[0] = false;
    }
  }

  private void weighChanged(boolean[] guard, Activity activity, String id) {
    String changeId = null;
    guard[0] = true;
    try {
      if (tracker.wantsValues(WEIGH)) {
        changeId = id;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, WEIGH, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, WEIGH, changeId, null);
    }
  }

  /**
   * Tracked as {@code drop shelf}; success reports a change.
   */
  @Override
  public CompletionStage drop(String id) {
    boolean[] guard = guard(DROP);
    if (guard == null) {
      return delegate.drop(id);
    }
    Activity activity = start(guard, ActivityContext.current(), DROP);
    CompletionStage result;
    try {
      result = delegate.drop(id);
    } catch (Throwable error) {
      fail(guard, activity, DROP, error);
      throw error;
    }
    if (result == null) {
      dropCompleted(activity, id, null, null);
      return null;
    }
    var completion = Tracking.once(
        result, (value, failure) -> dropCompleted(activity, id, value, failure));
    try {
      detach(guard, activity, DROP);
      ((CompletionStage<?>) result).whenComplete(completion);
    } catch (Throwable fault) {
      Tracking.unfollowed(completion, activity, tracker, DROP, fault);
    }
    return result;
  }

  private void dropCompleted(Activity activity, String id, Object result, Throwable error) {
    boolean[] guard = Tracking.completionGuard();
    Throwable cause = Tracking.unwrapped(error);
    if (cause == null) {
      dropChanged(guard, activity, id, result);
    } else {
      fail(guard, activity, DROP, cause);
    }
  }

  private void dropChanged(boolean[] guard, Activity activity, String id, Object result) {
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      if (tracker.wantsValues(DROP)) {
        changeId = id;
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, DROP, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, DROP, changeId, changeData);
    }
  }

  /**
   * Tracked as {@code take shelf}; success reports a change.
   */
  @Override
  public CompletionStage<Object> take(String id) {
    boolean[] guard = guard(TAKE);
    if (guard == null) {
      return delegate.take(id);
    }
    Activity activity = start(guard, ActivityContext.current(), TAKE);
    CompletionStage<Object> result;
    try {
      result = delegate.take(id);
    } catch (Throwable error) {
      fail(guard, activity, TAKE, error);
      throw error;
    }
    if (result == null) {
      takeCompleted(activity, id, null, null);
      return null;
    }
    var completion = Tracking.once(
        result, (value, failure) -> takeCompleted(activity, id, value, failure));
    try {
      detach(guard, activity, TAKE);
      result.whenComplete(completion);
    } catch (Throwable fault) {
      Tracking.unfollowed(completion, activity, tracker, TAKE, fault);
    }
    return result;
  }

  private void takeCompleted(Activity activity, String id, Object result, Throwable error) {
    boolean[] guard = Tracking.completionGuard();
    Throwable cause = Tracking.unwrapped(error);
    if (cause == null) {
      takeChanged(guard, activity, id, result);
    } else {
      fail(guard, activity, TAKE, cause);
    }
  }

  private void takeChanged(boolean[] guard, Activity activity, String id, Object result) {
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      if (tracker.wantsValues(TAKE)) {
        changeId = id;
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, TAKE, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, TAKE, changeId, changeData);
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
    return "TrackedShelf[" + delegate + "]";
  }

  private boolean[] guard(TrackedMethod method) {
    try {
      if (canBeEnabled && Tracking.isWatched()) {
        return Tracking.watchedGuard(tracker, method);
      }
      return canBeEnabled && tracker.isEnabled(method) ? Tracking.guard() : null;
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.IS_ENABLED, tracker, method, fault);
      return null;
    }
  }

  private Activity start(boolean[] guard, ActivityContext context, TrackedMethod method) {
    guard[0] = true;
    try {
      return start(context, method, Tracking.NO_ARGUMENTS);
    } finally {
      guard[0] = false;
    }
  }

  private Activity start(ActivityContext context, TrackedMethod method, Object... kvArgs) {
    try {
      return Objects.requireNonNull(tracker.start(context, method, kvArgs), "start returned null");
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.START, tracker, method, fault);
      return Activity.noop();
    }
  }

  private void detach(boolean[] guard, Activity activity, TrackedMethod method) {
    guard[0] = true;
    try {
      activity.detach();
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.DETACH, tracker, method, fault);
    } finally {
      guard[0] = false;
    }
  }

  private void fail(boolean[] guard, Activity activity, TrackedMethod method, Throwable error) {
    guard[0] = true;
    try {
      activity.reportErr(error);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.REPORT_ERR, tracker, method, fault);
    } finally {
      guard[0] = false;
      end(guard, activity, method);
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
