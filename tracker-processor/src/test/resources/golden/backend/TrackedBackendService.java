package com.acme;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Tracking;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Tracks {@link BackendService}: a call of a tracked method is an activity of the tracker.
 */
@Generated("dev.tracker.processor.TrackActivityProcessor")
public final class TrackedBackendService implements BackendService {
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
   * @param delegate what is called
   * @param tracker what hears of the calls
   */
  public TrackedBackendService(BackendService delegate, ActivityTracker tracker) {
    Tracking.requireLevel(1);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(tracker);
  }

  /**
   * Tracked as {@code create backend} with {@code name}, {@code type}; success reports a change.
   */
  @Override
  public void create(ActivityContext context, Backend backend) throws DuplicateBackend {
    if (!isEnabled(CREATE)) {
      delegate.create(context, backend);
      return;
    }
    Activity activity = start(Tracking.orCurrent(context), CREATE, createArguments(backend));
    try {
      delegate.create(context, backend);
    } catch (Throwable error) {
      fail(activity, CREATE, error);
      throw error;
    }
    createChanged(activity, backend);
  }

  private Object[] createArguments(Backend backend) {
    try {
      if (!tracker.wantsValues(CREATE)) {
        return Tracking.NO_ARGUMENTS;
      }
      return new Object[] {
          "name", backend == null ? null : backend.name(),
          "type", backend == null ? null : backend.type()
      };
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, CREATE, fault);
      return Tracking.NO_ARGUMENTS;
    }
  }

  private void createChanged(Activity activity, Backend backend) {
    String changeId = null;
    Object changeData = null;
    try {
      if (tracker.wantsValues(CREATE)) {
        changeId = backend == null ? null : backend.id();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", backend == null ? null : backend.name());
        values.put("type", backend == null ? null : backend.type());
        changeData = values;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, CREATE, fault);
    } finally {
      reportChange(activity, CREATE, changeId, changeData);
    }
  }

  /**
   * Tracked as {@code get backend} with {@code id}.
   */
  @Override
  public Backend get(ActivityContext context, String id) {
    if (!isEnabled(GET)) {
      return delegate.get(context, id);
    }
    Activity activity = start(Tracking.orCurrent(context), GET, getArguments(id));
    Backend result;
    try {
      result = delegate.get(context, id);
    } catch (Throwable error) {
      fail(activity, GET, error);
      throw error;
    }
    end(activity, GET);
    return result;
  }

  private Object[] getArguments(String id) {
    try {
      if (!tracker.wantsValues(GET)) {
        return Tracking.NO_ARGUMENTS;
      }
      return new Object[] {"id", id};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, GET, fault);
      return Tracking.NO_ARGUMENTS;
    }
  }

  /**
   * Tracked as {@code delete backend} with {@code id}; success reports a change.
   */
  @Override
  public void delete(ActivityContext context, String id) {
    if (!isEnabled(DELETE)) {
      delegate.delete(context, id);
      return;
    }
    Activity activity = start(Tracking.orCurrent(context), DELETE, deleteArguments(id));
    try {
      delegate.delete(context, id);
    } catch (Throwable error) {
      fail(activity, DELETE, error);
      throw error;
    }
    deleteChanged(activity, id);
  }

  private Object[] deleteArguments(String id) {
    try {
      if (!tracker.wantsValues(DELETE)) {
        return Tracking.NO_ARGUMENTS;
      }
      return new Object[] {"id", id};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, DELETE, fault);
      return Tracking.NO_ARGUMENTS;
    }
  }

  private void deleteChanged(Activity activity, String id) {
    String changeId = null;
    try {
      if (tracker.wantsValues(DELETE)) {
        changeId = id;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, DELETE, fault);
    } finally {
      reportChange(activity, DELETE, changeId, null);
    }
  }

  /**
   * Not tracked, as asked.
   */
  @Override
  public boolean supports(String type) {
    return delegate.supports(type);
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
