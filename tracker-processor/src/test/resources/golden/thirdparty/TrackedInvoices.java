package com.acme;

import com.vendor.ObjectStore;
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
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Tracks {@link Invoices}: a call of a tracked method is an activity of the tracker. */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
@SuppressWarnings({
    "all",
    "deprecation",
    "try"
})
public class TrackedInvoices implements Invoices, TrackingDecorator {
  private static final TrackedMethod PUT = TrackedMethod.of(
      Invoices.class, "put", "put", "invoice", Effect.CHANGE, "bucket", "size");
  private static final TrackedMethod GET = TrackedMethod.of(
      Invoices.class, "get", "get", "invoice", Effect.READ);
  private static final TrackedMethod PURGE = TrackedMethod.of(
      Invoices.class, "purge", "purge", "invoice", Effect.CHANGE);

  private final ObjectStore delegate;
  private final ActivityTracker tracker;
  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate the implementation that is called
   * @param tracker the tracker that receives the activities
   */
  public TrackedInvoices(ObjectStore delegate, ActivityTracker tracker) {
    Tracking.requireLevel(3);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  }

  /** Tracked as {@code put invoice} with {@code bucket}, {@code size}; success reports a change. */
  @Override
  public String put(String bucket, byte[] content) throws IOException {
    boolean[] guard = guard(PUT);
    if (guard == null) {
      return delegate.put(bucket, content);
    }
    Object[] kvArgs = wantsValues(guard, PUT) ? putArguments(guard, bucket, content) : null;
    Activity activity = start(guard, ActivityContext.current(), PUT, kvArgs);
    String result;
    try {
      result = delegate.put(bucket, content);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, PUT, error);
      throw error;
    }
    changed(guard, activity, PUT, result, result);
    return result;
  }

  private Object[] putArguments(boolean[] guard, String bucket, byte[] content) {
    guard[0] = true;
    try {
      return new Object[] {
          "bucket", bucket,
          "size", content == null ? null : content.length};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, PUT, fault);
      return null;
    } finally {
      guard[0] = false;
    }
  }

  /** Not tracked: no operation. */
  @Override
  public void close() {
    delegate.close();
  }

  /** Tracked as {@code get invoice}. */
  @Override
  public byte[] get(String id) throws IOException {
    boolean[] guard = guard(GET);
    if (guard == null) {
      return delegate.get(id);
    }
    Activity activity = start(guard, ActivityContext.current(), GET, null);
    byte[] result;
    try {
      result = delegate.get(id);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, GET, error);
      throw error;
    }
    end(guard, activity, GET);
    return result;
  }

  /** Tracked as {@code purge invoice}; success reports a change. */
  @Override
  @Deprecated
  public void purge(String id) {
    boolean[] guard = guard(PURGE);
    if (guard == null) {
      delegate.purge(id);
      return;
    }
    Activity activity = start(guard, ActivityContext.current(), PURGE, null);
    try {
      delegate.purge(id);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, PURGE, error);
      throw error;
    }
    changed(guard, activity, PURGE, id, null);
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
    return String.format("TrackedInvoices[%s]", delegate);
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
