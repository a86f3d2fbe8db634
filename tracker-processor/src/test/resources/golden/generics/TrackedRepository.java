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
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Tracks {@link Repository}: a call of a tracked method is an activity of the tracker. */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
@SuppressWarnings({
    "all",
    "unchecked"
})
public class TrackedRepository<K extends Comparable<K>, E extends Entity<K>> implements Repository<K, E>, TrackingDecorator {
  private static final TrackedMethod SAVE = TrackedMethod.of(
      Repository.class, "save", "save", "repository", Effect.CHANGE, "name");
  private static final TrackedMethod FIND_BY_ID = TrackedMethod.of(
      Repository.class, "findById", "find", "repository", Effect.READ);
  private static final TrackedMethod SAVE_ALL = TrackedMethod.of(
      Repository.class, "saveAll", "save", "repository", Effect.CHANGE, "count");
  private static final TrackedMethod COPY = TrackedMethod.of(
      Repository.class, "copy", "copy", "repository", Effect.CHANGE, "size");
  private static final TrackedMethod EXISTS = TrackedMethod.of(
      Repository.class, "exists", "exists", "repository", Effect.READ);

  private final Repository<K, E> delegate;
  private final ActivityTracker tracker;
  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate the implementation that is called
   * @param tracker the tracker that receives the activities
   */
  public TrackedRepository(Repository<K, E> delegate, ActivityTracker tracker) {
    Tracking.requireLevel(3);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  }

  /** Tracked as {@code save repository} with {@code name}; success reports a change. */
  @Override
  public <S extends E> S save(S entity) {
    boolean[] guard = guard(SAVE);
    if (guard == null) {
      return delegate.save(entity);
    }
    Object[] kvArgs = wantsValues(guard, SAVE) ? saveArguments(guard, entity) : null;
    Activity activity = start(guard, ActivityContext.current(), SAVE, kvArgs);
    S result;
    try {
      result = delegate.save(entity);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, SAVE, error);
      throw error;
    }
    saveChanged(guard, activity, entity, result);
    return result;
  }

  private <S extends E> Object[] saveArguments(boolean[] guard, S entity) {
    guard[0] = true;
    try {
      return new Object[] {"name", entity == null ? null : entity.name()};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, SAVE, fault);
      return null;
    } finally {
      guard[0] = false;
    }
  }

  private <S extends E> void saveChanged(boolean[] guard, Activity activity, S entity, S result) {
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      if (tracker.wantsValues(SAVE, activity)) {
        changeId = Objects.toString(result == null ? null : result.id(), null);
        changeData = entity == null ? null : entity.name();
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, SAVE, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, SAVE, changeId, changeData);
    }
  }

  /** Tracked as {@code find repository}. */
  @Override
  public Optional<E> findById(K id) {
    boolean[] guard = guard(FIND_BY_ID);
    if (guard == null) {
      return delegate.findById(id);
    }
    Activity activity = start(guard, ActivityContext.current(), FIND_BY_ID, null);
    Optional<E> result;
    try {
      result = delegate.findById(id);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, FIND_BY_ID, error);
      throw error;
    }
    end(guard, activity, FIND_BY_ID);
    return result;
  }

  /** Tracked as {@code save repository} with {@code count}; success reports a change. */
  @Override
  public int saveAll(E... entities) {
    boolean[] guard = guard(SAVE_ALL);
    if (guard == null) {
      return delegate.saveAll(entities);
    }
    Object[] kvArgs = wantsValues(guard, SAVE_ALL) ? saveAllArguments(guard, entities) : null;
    Activity activity = start(guard, ActivityContext.current(), SAVE_ALL, kvArgs);
    int result;
    try {
      result = delegate.saveAll(entities);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, SAVE_ALL, error);
      throw error;
    }
    saveAllChanged(guard, activity, result);
    return result;
  }

  private Object[] saveAllArguments(boolean[] guard, E[] entities) {
    guard[0] = true;
    try {
      return new Object[] {"count", entities == null ? null : entities.length};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, SAVE_ALL, fault);
      return null;
    } finally {
      guard[0] = false;
    }
  }

  private void saveAllChanged(boolean[] guard, Activity activity, int result) {
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      if (tracker.wantsValues(SAVE_ALL, activity)) {
        changeId = String.valueOf(result);
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, SAVE_ALL, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, SAVE_ALL, changeId, changeData);
    }
  }

  /** Tracked as {@code copy repository} with {@code size}; success reports a change. */
  @Override
  public <F extends Entity<K> & Comparable<F>, C extends Collection<? super F>> void copy(F first,
      C many, List<?> ignored) {
    boolean[] guard = guard(COPY);
    if (guard == null) {
      delegate.copy(first, many, ignored);
      return;
    }
    Object[] kvArgs = wantsValues(guard, COPY) ? copyArguments(guard, many) : null;
    Activity activity = start(guard, ActivityContext.current(), COPY, kvArgs);
    try {
      delegate.copy(first, many, ignored);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, COPY, error);
      throw error;
    }
    copyChanged(guard, activity, first, many);
  }

  private <F extends Entity<K> & Comparable<F>, C extends Collection<? super F>> Object[] copyArguments(
      boolean[] guard, C many) {
    guard[0] = true;
    try {
      return new Object[] {"size", many == null ? null : many.size()};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, COPY, fault);
      return null;
    } finally {
      guard[0] = false;
    }
  }

  private <F extends Entity<K> & Comparable<F>, C extends Collection<? super F>> void copyChanged(
      boolean[] guard, Activity activity, F first, C many) {
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      if (tracker.wantsValues(COPY, activity)) {
        changeId = Objects.toString(first == null ? null : first.id(), null);
        changeData = many == null ? null : many.size();
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, COPY, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, COPY, changeId, changeData);
    }
  }

  /** Tracked as {@code exists repository}. */
  @Override
  public <X extends Exception> boolean exists(K id, Class<X> failure) throws X {
    boolean[] guard = guard(EXISTS);
    if (guard == null) {
      return delegate.exists(id, failure);
    }
    Activity activity = start(guard, ActivityContext.current(), EXISTS, null);
    boolean result;
    try {
      result = delegate.exists(id, failure);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, EXISTS, error);
      throw error;
    }
    end(guard, activity, EXISTS);
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
    return String.format("TrackedRepository[%s]", delegate);
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
