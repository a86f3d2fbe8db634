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
 * Tracks {@link BackendService}: a call of a tracked method is an activity of the tracker.
 */
@Generated("dev.tracker.processor.TrackActivityProcessor")
public final class TrackedBackendService implements BackendService {
  private static final TrackedMethod CREATE = TrackedMethod.of(
      BackendService.class, "create", "create", "backend", Effect.CHANGE, "name", "zone");

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
   * Tracked as {@code create backend} with {@code name}, {@code zone}; success reports a change.
   */
  @Override
  public Backend create(Backend backend) throws DuplicateBackend {
    if (!isEnabled(CREATE)) {
      return delegate.create(backend);
    }
    Activity activity = start(ActivityContext.current(), CREATE, createArguments(backend));
    Backend result;
    try {
      result = delegate.create(backend);
    } catch (Throwable error) {
      fail(activity, CREATE, error);
      throw error;
    }
    createChanged(activity, result);
    return result;
  }

  private Object[] createArguments(Backend backend) {
    try {
      if (!tracker.wantsValues(CREATE)) {
        return Tracking.NO_ARGUMENTS;
      }
      var region = backend == null ? null : backend.region();
      return new Object[] {
          "name", backend == null ? null : backend.name(),
          "zone", region == null ? null : region.zone()
      };
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, CREATE, fault);
      return Tracking.NO_ARGUMENTS;
    }
  }

  private void createChanged(Activity activity, Backend result) {
    String changeId = null;
    Object changeData = null;
    try {
      if (tracker.wantsValues(CREATE)) {
        changeId = result == null ? null : result.id();
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, CREATE, fault);
    } finally {
      reportChange(activity, CREATE, changeId, changeData);
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
