package com.acme;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackingDecorator;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Ending;
import dev.tracker.runtime.FlowAdapter;
import dev.tracker.runtime.Following;
import dev.tracker.runtime.GeneratedDecorator;
import dev.tracker.runtime.Tracking;
import dev.tracker.spi.DeferredActivity;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import javax.annotation.processing.Generated;

/** Tracks {@link ParcelService}: a call of a tracked method is an activity of the tracker. */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
public class TrackedParcelService implements ParcelService, TrackingDecorator {
  private static final TrackedMethod GET = TrackedMethod.of(
      ParcelService.class, "get", "get", "parcel", Effect.READ, "id");
  private static final TrackedMethod CREATE = TrackedMethod.of(
      ParcelService.class, "create", "create", "parcel", Effect.CHANGE);
  private static final TrackedMethod UPDATE = TrackedMethod.of(
      ParcelService.class, "update", "update", "parcel", Effect.CHANGE);
  private static final TrackedMethod LIST = TrackedMethod.of(
      ParcelService.class, "list", "list", "parcel", Effect.READ);
  private static final TrackedMethod IMPORT_ALL = TrackedMethod.of(
      ParcelService.class, "importAll", "import", "parcel", Effect.CHANGE, "file");

  private final ParcelService delegate;
  private final ActivityTracker tracker;
  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate the implementation that is called
   * @param tracker the tracker that receives the activities
   */
  public TrackedParcelService(ParcelService delegate, ActivityTracker tracker) {
    Tracking.requireLevel(3);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  }

  /** Tracked as {@code get parcel} with {@code id}. */
  @Override
  public CompletableFuture<Parcel> get(String id) {
    boolean[] guard = guard(GET);
    if (guard == null) {
      return delegate.get(id);
    }
    Object[] kvArgs = wantsValues(guard, GET) ? new Object[] {"id", id} : null;
    Activity activity = start(guard, ActivityContext.current(), GET, kvArgs);
    CompletableFuture<Parcel> result;
    try {
      result = delegate.get(id);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, GET, error);
      throw error;
    }
    Following.follow(result, guard, activity, tracker, GET,
        (value, failure) -> completed(activity, GET, failure));
    return result;
  }

  /** Tracked as {@code create parcel}; success reports a change if {@code result.fresh}. */
  @Override
  public CompletionStage<Parcel> create(ActivityContext context, String name) {
    boolean[] guard = guard(CREATE);
    if (guard == null) {
      return delegate.create(context, name);
    }
    Activity activity = start(guard, Tracking.orCurrent(context), CREATE, null);
    CompletionStage<Parcel> result;
    try {
      result = delegate.create(context, name);
    } catch (CancellationException error) {
      Ending.expect(guard, activity, tracker, CREATE, error);
      throw error;
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, CREATE, error);
      throw error;
    }
    Following.follow(result, guard, activity, tracker, CREATE,
        (value, failure) -> createCompleted(activity, value, failure));
    return result;
  }

  private void createCompleted(Activity activity, Object result, Throwable error) {
    boolean[] guard = Tracking.completionGuard();
    Throwable cause = Tracking.unwrapped(error);
    if (cause == null) {
      createChanged(guard, activity, result);
    } else if (cause instanceof CancellationException) {
      Ending.expect(guard, activity, tracker, CREATE, cause);
    } else {
      Ending.fail(guard, activity, tracker, CREATE, cause);
    }
  }

  private void createChanged(boolean[] guard, Activity activity, Object value) {
    boolean changed = false;
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      Parcel result = Tracking.result(value);
      changed = result != null && result.fresh();
      if (changed && tracker.wantsValues(CREATE, activity)) {
        changeId = result == null ? null : result.id();
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, CREATE, fault);
    } finally {
      guard[0] = false;
      if (changed) {
        reportChange(guard, activity, CREATE, changeId, changeData);
      } else {
        end(guard, activity, CREATE);
      }
    }
  }

  /** Tracked as {@code update parcel}; success reports a change. */
  @Override
  public <P extends Parcel> CompletionStage<P> update(String id, P parcel) {
    boolean[] guard = guard(UPDATE);
    if (guard == null) {
      return delegate.update(id, parcel);
    }
    Activity activity = start(guard, ActivityContext.current(), UPDATE, null);
    CompletionStage<P> result;
    try {
      result = delegate.update(id, parcel);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, UPDATE, error);
      throw error;
    }
    Following.follow(result, guard, activity, tracker, UPDATE,
        (value, failure) -> this.<P>updateCompleted(activity, id, value, failure));
    return result;
  }

  private <P extends Parcel> void updateCompleted(Activity activity, String id, Object result,
      Throwable error) {
    boolean[] guard = Tracking.completionGuard();
    if (Following.succeeded(guard, activity, tracker, UPDATE, error)) {
      this.<P>updateChanged(guard, activity, id, result);
    }
  }

  private <P extends Parcel> void updateChanged(boolean[] guard, Activity activity, String id,
      Object value) {
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      P result = Tracking.result(value);
      if (tracker.wantsValues(UPDATE, activity)) {
        changeId = id;
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, UPDATE, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, UPDATE, changeId, changeData);
    }
  }

  /** Tracked as {@code list parcel}. */
  @Override
  public Flow.Publisher<Parcel> list() {
    boolean[] guard = guard(LIST);
    if (guard == null) {
      return delegate.list();
    }
    ActivityContext current = ActivityContext.current();
    Flow.Publisher<Parcel> result;
    try {
      result = delegate.list();
    } catch (Throwable error) {
      completed(start(guard, current, LIST, null), LIST, error);
      throw error;
    }
    if (result == null) {
      completed(start(guard, current, LIST, null), LIST, null);
      return null;
    }
    try {
      return FlowAdapter.defer(
          result,
          DeferredActivity.ignoringResult(
              tracker,
              LIST,
              current,
              null,
              context -> start(Tracking.completionGuard(), context, LIST, null),
              (activity, value, failure) -> completed(activity, LIST, failure)));
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.FOLLOW, tracker, LIST, fault);
      return result;
    }
  }

  /** Tracked as {@code import parcel} with {@code file}; success reports a change. */
  @Override
  public Flow.Publisher<Parcel> importAll(ActivityContext context, String file) {
    boolean[] guard = guard(IMPORT_ALL);
    if (guard == null) {
      return delegate.importAll(context, file);
    }
    ActivityContext current = Tracking.orCurrent(context);
    Flow.Publisher<Parcel> result;
    try {
      result = delegate.importAll(context, file);
    } catch (Throwable error) {
      importAllCompleted(startImportAll(guard, current, file), null, error);
      throw error;
    }
    if (result == null) {
      importAllCompleted(startImportAll(guard, current, file), null, null);
      return null;
    }
    try {
      return FlowAdapter.defer(
          result,
          DeferredActivity.of(
              tracker,
              IMPORT_ALL,
              current,
              context,
              context_ -> startImportAll(Tracking.completionGuard(), context_, file),
              (activity, value, failure) -> importAllCompleted(activity, value, failure)));
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.FOLLOW, tracker, IMPORT_ALL, fault);
      return result;
    }
  }

  private Activity startImportAll(boolean[] guard, ActivityContext context, String file) {
    Object[] kvArgs = wantsValues(guard, IMPORT_ALL) ? new Object[] {"file", file} : null;
    return start(guard, context, IMPORT_ALL, kvArgs);
  }

  private void importAllCompleted(Activity activity, Object result, Throwable error) {
    boolean[] guard = Tracking.completionGuard();
    if (Following.succeeded(guard, activity, tracker, IMPORT_ALL, error)) {
      importAllChanged(guard, activity, result);
    }
  }

  private void importAllChanged(boolean[] guard, Activity activity, Object value) {
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      Parcel result = Tracking.result(value);
      if (tracker.wantsValues(IMPORT_ALL, activity)) {
        changeId = result == null ? null : result.id();
        changeData = result == null ? null : result.name();
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, IMPORT_ALL, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, IMPORT_ALL, changeId, changeData);
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
    return String.format("TrackedParcelService[%s]", delegate);
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

  private void completed(Activity activity, TrackedMethod method, Throwable error) {
    boolean[] guard = Tracking.completionGuard();
    if (Following.succeeded(guard, activity, tracker, method, error)) {
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
