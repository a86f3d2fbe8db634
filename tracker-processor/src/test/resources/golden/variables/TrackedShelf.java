package com.acme;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackingDecorator;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Ending;
import dev.tracker.runtime.Following;
import dev.tracker.runtime.GeneratedDecorator;
import dev.tracker.runtime.Tracking;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/** Tracks {@link Shelf}: a call of a tracked method is an activity of the tracker. */
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
   * @param delegate the implementation that is called
   * @param tracker the tracker that receives the activities
   */
  public TrackedShelf(Shelf delegate, ActivityTracker tracker) {
    Tracking.requireLevel(3);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  }

  /** Tracked as {@code put shelf} with {@code count}; success reports a change. */
  @Override
  public <A, B extends List<A>, C extends B, D> CompletionStage<B> put(String id, C many, D other) {
    boolean[] guard = guard(PUT);
    if (guard == null) {
      return delegate.put(id, many, other);
    }
    Object[] kvArgs = wantsValues(guard, PUT) ? putArguments(guard, many) : null;
    Activity activity = start(guard, ActivityContext.current(), PUT, kvArgs);
    CompletionStage<B> result;
    try {
      result = delegate.put(id, many, other);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, PUT, error);
      throw error;
    }
    Following.follow(result, guard, activity, tracker, PUT,
        (value, failure) -> this.<A, B>putCompleted(activity, id, value, failure));
    return result;
  }

  private <A, B extends List<A>, C extends B> Object[] putArguments(boolean[] guard, C many) {
    guard[0] = true;
    try {
      return new Object[] {"count", many == null ? null : many.size()};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, PUT, fault);
      return null;
    } finally {
      guard[0] = false;
    }
  }

  private <A, B extends List<A>> void putCompleted(Activity activity, String id, Object result,
      Throwable error) {
    boolean[] guard = Tracking.completionGuard();
    if (Following.succeeded(guard, activity, tracker, PUT, error)) {
      this.<A, B>putChanged(guard, activity, id, result);
    }
  }

  private <A, B extends List<A>> void putChanged(boolean[] guard, Activity activity, String id,
      Object value) {
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      B result = Tracking.result(value);
      if (tracker.wantsValues(PUT, activity)) {
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

  /** Tracked as {@code swap shelf} with {@code value}; success reports a change. */
  @Override
  public <A, AA extends A> AA swap(String id, AA value, A other) {
    boolean[] guard = guard(SWAP);
    if (guard == null) {
      return delegate.swap(id, value, other);
    }
    Object[] kvArgs = wantsValues(guard, SWAP) ? new Object[] {"value", value} : null;
    Activity activity = start(guard, ActivityContext.current(), SWAP, kvArgs);
    AA result;
    try {
      result = delegate.swap(id, value, other);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, SWAP, error);
      throw error;
    }
    changed(guard, activity, SWAP, id, result);
    return result;
  }

  /** Tracked as {@code sort shelf} with {@code id}; success reports a change. */
  @Override
  public <A, B extends List<A>> void sort(String id, B unread) {
    boolean[] guard = guard(SORT);
    if (guard == null) {
      delegate.sort(id, unread);
      return;
    }
    Object[] kvArgs = wantsValues(guard, SORT) ? new Object[] {"id", id} : null;
    Activity activity = start(guard, ActivityContext.current(), SORT, kvArgs);
    try {
      delegate.sort(id, unread);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, SORT, error);
      throw error;
    }
    changed(guard, activity, SORT, id, null);
  }

  /** Tracked as {@code weigh shelf} with {@code value}; success reports a change. */
  @Override
  public <T extends Comparable<T>, U> void weigh(String id, T value, U unread) {
    boolean[] guard = guard(WEIGH);
    if (guard == null) {
      delegate.weigh(id, value, unread);
      return;
    }
    Object[] kvArgs = wantsValues(guard, WEIGH) ? new Object[] {"value", value} : null;
    Activity activity = start(guard, ActivityContext.current(), WEIGH, kvArgs);
    try {
      delegate.weigh(id, value, unread);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, WEIGH, error);
      throw error;
    }
    changed(guard, activity, WEIGH, id, null);
  }

  /** Tracked as {@code drop shelf}; success reports a change. */
  @Override
  public CompletionStage drop(String id) {
    boolean[] guard = guard(DROP);
    if (guard == null) {
      return delegate.drop(id);
    }
    Activity activity = start(guard, ActivityContext.current(), DROP, null);
    CompletionStage result;
    try {
      result = delegate.drop(id);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, DROP, error);
      throw error;
    }
    Following.follow(result, guard, activity, tracker, DROP,
        (value, failure) -> completed(activity, DROP, id, value, failure));
    return result;
  }

  /** Tracked as {@code take shelf}; success reports a change. */
  @Override
  public CompletionStage<Object> take(String id) {
    boolean[] guard = guard(TAKE);
    if (guard == null) {
      return delegate.take(id);
    }
    Activity activity = start(guard, ActivityContext.current(), TAKE, null);
    CompletionStage<Object> result;
    try {
      result = delegate.take(id);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, TAKE, error);
      throw error;
    }
    Following.follow(result, guard, activity, tracker, TAKE,
        (value, failure) -> completed(activity, TAKE, id, value, failure));
    return result;
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
    return String.format("TrackedShelf[%s]", delegate);
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

  private boolean wantsValues(boolean[] guard, TrackedMethod method) {
    guard[0] = true;
    try {
      return tracker.wantsValues(method);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, method, fault);
      return false;
    } finally {
      guard[0] = false;
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

  private void completed(Activity activity, TrackedMethod method, String id, Object data,
      Throwable error) {
    boolean[] guard = Tracking.completionGuard();
    if (Following.succeeded(guard, activity, tracker, method, error)) {
      changed(guard, activity, method, id, data);
    }
  }

  private void changed(boolean[] guard, Activity activity, TrackedMethod method, String id,
      Object data) {
    boolean wanted = false;
    guard[0] = true;
    try {
      wanted = tracker.wantsValues(method, activity);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, method, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, method, wanted ? id : null, wanted ? data : null);
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
