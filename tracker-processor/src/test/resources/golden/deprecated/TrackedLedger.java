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
 * Tracks {@link Ledger}: a call of a tracked method is an activity of the tracker.
 */
@Generated("dev.tracker.processor.TrackActivityProcessor")
@SuppressWarnings({
    "all",
    "deprecation",
    "removal"
})
public final class TrackedLedger implements Ledger {
  private static final TrackedMethod BOOK = TrackedMethod.of(
      Ledger.class, "book", "book", "ledger", Effect.CHANGE, "number");

  private final Ledger delegate;

  private final ActivityTracker tracker;

  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate what is called
   * @param tracker what hears of the calls
   */
  public TrackedLedger(Ledger delegate, ActivityTracker tracker) {
    Tracking.requireLevel(1);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(tracker);
  }

  /**
   * Tracked as {@code book ledger} with {@code number}; success reports a change if {@code
   * entry.open}.
   */
  @Override
  public void book(Entry entry) {
    if (!isEnabled(BOOK)) {
      delegate.book(entry);
      return;
    }
    Activity activity = start(ActivityContext.current(), BOOK, bookArguments(entry));
    try {
      delegate.book(entry);
    } catch (Throwable error) {
      fail(activity, BOOK, error);
      throw error;
    }
    bookChanged(activity, entry);
  }

  private Object[] bookArguments(Entry entry) {
    try {
      if (!tracker.wantsValues(BOOK)) {
        return Tracking.NO_ARGUMENTS;
      }
      return new Object[] {"number", entry == null ? null : entry.number()};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, BOOK, fault);
      return Tracking.NO_ARGUMENTS;
    }
  }

  private void bookChanged(Activity activity, Entry entry) {
    boolean changed = false;
    String changeId = null;
    try {
      changed = entry != null && entry.open();
      if (changed && tracker.wantsValues(BOOK)) {
        changeId = entry == null ? null : entry.id();
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, BOOK, fault);
    } finally {
      if (changed) {
        reportChange(activity, BOOK, changeId, null);
      } else {
        end(activity, BOOK);
      }
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
