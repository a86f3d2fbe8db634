package com.acme;

import com.vendor.ObjectStore;
import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Tracking;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Tracks {@link Invoices}: a call of a tracked method is an activity of the tracker.
 */
@Generated("dev.tracker.processor.TrackActivityProcessor")
@SuppressWarnings({
    "all",
    "deprecation",
    "try"
})
public final class TrackedInvoices implements Invoices {
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
   * @param delegate what is called
   * @param tracker what hears of the calls
   */
  public TrackedInvoices(ObjectStore delegate, ActivityTracker tracker) {
    Tracking.requireLevel(1);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(tracker);
  }

  /**
   * Tracked as {@code put invoice} with {@code bucket}, {@code size}; success reports a change.
   */
  @Override
  public String put(String bucket, byte[] content) throws IOException {
    if (!isEnabled(PUT)) {
      return delegate.put(bucket, content);
    }
    Activity activity = start(ActivityContext.current(), PUT, putArguments(bucket, content));
    String result;
    try {
      result = delegate.put(bucket, content);
    } catch (Throwable error) {
      fail(activity, PUT, error);
      throw error;
    }
    putChanged(activity, result);
    return result;
  }

  private Object[] putArguments(String bucket, byte[] content) {
    try {
      if (!tracker.wantsValues(PUT)) {
        return Tracking.NO_ARGUMENTS;
      }
      return new Object[] {
          "bucket", bucket,
          "size", content == null ? null : content.length
      };
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, PUT, fault);
      return Tracking.NO_ARGUMENTS;
    }
  }

  private void putChanged(Activity activity, String result) {
    String changeId = null;
    Object changeData = null;
    try {
      if (tracker.wantsValues(PUT)) {
        changeId = result;
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, PUT, fault);
    } finally {
      reportChange(activity, PUT, changeId, changeData);
    }
  }

  /**
   * Not tracked, as asked.
   */
  @Override
  public void close() {
    delegate.close();
  }

  /**
   * Tracked as {@code get invoice}.
   */
  @Override
  public byte[] get(String id) throws IOException {
    if (!isEnabled(GET)) {
      return delegate.get(id);
    }
    Activity activity = start(ActivityContext.current(), GET, Tracking.NO_ARGUMENTS);
    byte[] result;
    try {
      result = delegate.get(id);
    } catch (Throwable error) {
      fail(activity, GET, error);
      throw error;
    }
    end(activity, GET);
    return result;
  }

  /**
   * Tracked as {@code purge invoice}; success reports a change.
   */
  @Override
  @Deprecated
  public void purge(String id) {
    if (!isEnabled(PURGE)) {
      delegate.purge(id);
      return;
    }
    Activity activity = start(ActivityContext.current(), PURGE, Tracking.NO_ARGUMENTS);
    try {
      delegate.purge(id);
    } catch (Throwable error) {
      fail(activity, PURGE, error);
      throw error;
    }
    purgeChanged(activity, id);
  }

  private void purgeChanged(Activity activity, String id) {
    String changeId = null;
    try {
      if (tracker.wantsValues(PURGE)) {
        changeId = id;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, PURGE, fault);
    } finally {
      reportChange(activity, PURGE, changeId, null);
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
