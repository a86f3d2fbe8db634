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

/** Tracks {@link BackendService}: a call of a tracked method is an activity of the tracker. */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
public class TrackedBackendService implements BackendService, TrackingDecorator {
  private static final TrackedMethod CREATE = TrackedMethod.of(
      BackendService.class, "create", "create", "backend", Effect.CHANGE, "name", "type");
  private static final TrackedMethod GET = TrackedMethod.of(
      BackendService.class, "get", "get", "backend", Effect.READ, "id");
  private static final TrackedMethod DELETE = TrackedMethod.of(
      BackendService.class, "delete", "delete", "backend", Effect.CHANGE, "id");

  private final BackendService delegate;
  private final ActivityTracker tracker;
  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate the implementation that is called
   * @param tracker the tracker that receives the activities
   */
  public TrackedBackendService(BackendService delegate, ActivityTracker tracker) {
    Tracking.requireLevel(3);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  }

  /**
   * Tracked as {@code create backend} with {@code name}, {@code type}; success reports a change.
   */
  @Override
  public void create(ActivityContext context, Backend backend) throws DuplicateBackend {
    boolean[] guard = guard(CREATE);
    if (guard == null) {
      delegate.create(context, backend);
      return;
    }
    Object[] kvArgs = wantsValues(guard, CREATE) ? createArguments(guard, backend) : null;
    Activity activity = start(guard, Tracking.orCurrent(context), CREATE, kvArgs);
    try {
      delegate.create(context, backend);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, CREATE, error);
      throw error;
    }
    createChanged(guard, activity, backend);
  }

  private Object[] createArguments(boolean[] guard, Backend backend) {
    guard[0] = true;
    try {
      return new Object[] {
          "name", backend == null ? null : backend.name(),
          "type", backend == null ? null : backend.type()};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, CREATE, fault);
      return null;
    } finally {
      guard[0] = false;
    }
  }

  private void createChanged(boolean[] guard, Activity activity, Backend backend) {
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      if (tracker.wantsValues(CREATE, activity)) {
        changeId = backend == null ? null : backend.id();
        changeData = Tracking.map(
            "name", backend == null ? null : backend.name(),
            "type", backend == null ? null : backend.type());
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, CREATE, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, CREATE, changeId, changeData);
    }
  }

  /** Tracked as {@code get backend} with {@code id}. */
  @Override
  public Backend get(ActivityContext context, String id) {
    boolean[] guard = guard(GET);
    if (guard == null) {
      return delegate.get(context, id);
    }
    Object[] kvArgs = wantsValues(guard, GET) ? new Object[] {"id", id} : null;
    Activity activity = start(guard, Tracking.orCurrent(context), GET, kvArgs);
    Backend result;
    try {
      result = delegate.get(context, id);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, GET, error);
      throw error;
    }
    end(guard, activity, GET);
    return result;
  }

  /** Tracked as {@code delete backend} with {@code id}; success reports a change. */
  @Override
  public void delete(ActivityContext context, String id) {
    boolean[] guard = guard(DELETE);
    if (guard == null) {
      delegate.delete(context, id);
      return;
    }
    Object[] kvArgs = wantsValues(guard, DELETE) ? new Object[] {"id", id} : null;
    Activity activity = start(guard, Tracking.orCurrent(context), DELETE, kvArgs);
    try {
      delegate.delete(context, id);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, DELETE, error);
      throw error;
    }
    changed(guard, activity, DELETE, id, null);
  }

  /** Not tracked: hot path, called per packet. */
  @Override
  public boolean supports(String type) {
    return delegate.supports(type);
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
    return String.format("TrackedBackendService[%s]", delegate);
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
