package com.acme;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Tracking;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Tracks {@link Repository}: a call of a tracked method is an activity of the tracker.
 */
@Generated("dev.tracker.processor.TrackActivityProcessor")
@SuppressWarnings({
    "all",
    "unchecked"
})
public final class TrackedRepository<K extends Comparable<K>, E extends Entity<K>> implements Repository<K, E> {
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
   * @param delegate what is called
   * @param tracker what hears of the calls
   */
  public TrackedRepository(Repository<K, E> delegate, ActivityTracker tracker) {
    Tracking.requireLevel(1);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(tracker);
  }

  /**
   * Tracked as {@code save repository} with {@code name}; success reports a change.
   */
  @Override
  public <S extends E> S save(S entity) {
    if (!isEnabled(SAVE)) {
      return delegate.save(entity);
    }
    Activity activity = start(ActivityContext.current(), SAVE, saveArguments(entity));
    S result;
    try {
      result = delegate.save(entity);
    } catch (Throwable error) {
      fail(activity, SAVE, error);
      throw error;
    }
    saveChanged(activity, entity, result);
    return result;
  }

  private <S extends E> Object[] saveArguments(S entity) {
    try {
      if (!tracker.wantsValues(SAVE)) {
        return Tracking.NO_ARGUMENTS;
      }
      return new Object[] {"name", entity == null ? null : entity.name()};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, SAVE, fault);
      return Tracking.NO_ARGUMENTS;
    }
  }

  private <S extends E> void saveChanged(Activity activity, S entity, S result) {
    String changeId = null;
    Object changeData = null;
    try {
      if (tracker.wantsValues(SAVE)) {
        changeId = Objects.toString(result == null ? null : result.id(), null);
        changeData = entity == null ? null : entity.name();
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, SAVE, fault);
    } finally {
      reportChange(activity, SAVE, changeId, changeData);
    }
  }

  /**
   * Tracked as {@code find repository}.
   */
  @Override
  public Optional<E> findById(K id) {
    if (!isEnabled(FIND_BY_ID)) {
      return delegate.findById(id);
    }
    Activity activity = start(ActivityContext.current(), FIND_BY_ID, Tracking.NO_ARGUMENTS);
    Optional<E> result;
    try {
      result = delegate.findById(id);
    } catch (Throwable error) {
      fail(activity, FIND_BY_ID, error);
      throw error;
    }
    end(activity, FIND_BY_ID);
    return result;
  }

  /**
   * Tracked as {@code save repository} with {@code count}; success reports a change.
   */
  @Override
  public int saveAll(E... entities) {
    if (!isEnabled(SAVE_ALL)) {
      return delegate.saveAll(entities);
    }
    Activity activity = start(ActivityContext.current(), SAVE_ALL, saveAllArguments(entities));
    int result;
    try {
      result = delegate.saveAll(entities);
    } catch (Throwable error) {
      fail(activity, SAVE_ALL, error);
      throw error;
    }
    saveAllChanged(activity, result);
    return result;
  }

  private Object[] saveAllArguments(E[] entities) {
    try {
      if (!tracker.wantsValues(SAVE_ALL)) {
        return Tracking.NO_ARGUMENTS;
      }
      return new Object[] {"count", entities == null ? null : entities.length};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, SAVE_ALL, fault);
      return Tracking.NO_ARGUMENTS;
    }
  }

  private void saveAllChanged(Activity activity, int result) {
    String changeId = null;
    Object changeData = null;
    try {
      if (tracker.wantsValues(SAVE_ALL)) {
        changeId = String.valueOf(result);
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, SAVE_ALL, fault);
    } finally {
      reportChange(activity, SAVE_ALL, changeId, changeData);
    }
  }

  /**
   * Tracked as {@code copy repository} with {@code size}; success reports a change.
   */
  @Override
  public <F extends Entity<K> & Comparable<F>, C extends Collection<? super F>> void copy(F first,
      C many, List<?> ignored) {
    if (!isEnabled(COPY)) {
      delegate.copy(first, many, ignored);
      return;
    }
    Activity activity = start(ActivityContext.current(), COPY, copyArguments(many));
    try {
      delegate.copy(first, many, ignored);
    } catch (Throwable error) {
      fail(activity, COPY, error);
      throw error;
    }
    copyChanged(activity, first, many);
  }

  private <F extends Entity<K> & Comparable<F>, C extends Collection<? super F>> Object[] copyArguments(
      C many) {
    try {
      if (!tracker.wantsValues(COPY)) {
        return Tracking.NO_ARGUMENTS;
      }
      return new Object[] {"size", many == null ? null : many.size()};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, COPY, fault);
      return Tracking.NO_ARGUMENTS;
    }
  }

  private <F extends Entity<K> & Comparable<F>, C extends Collection<? super F>> void copyChanged(
      Activity activity, F first, C many) {
    String changeId = null;
    Object changeData = null;
    try {
      if (tracker.wantsValues(COPY)) {
        changeId = Objects.toString(first == null ? null : first.id(), null);
        changeData = many == null ? null : many.size();
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, COPY, fault);
    } finally {
      reportChange(activity, COPY, changeId, changeData);
    }
  }

  /**
   * Tracked as {@code exists repository}.
   */
  @Override
  public <X extends Exception> boolean exists(K id, Class<X> failure) throws X {
    if (!isEnabled(EXISTS)) {
      return delegate.exists(id, failure);
    }
    Activity activity = start(ActivityContext.current(), EXISTS, Tracking.NO_ARGUMENTS);
    boolean result;
    try {
      result = delegate.exists(id, failure);
    } catch (Throwable error) {
      fail(activity, EXISTS, error);
      throw error;
    }
    end(activity, EXISTS);
    return result;
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
