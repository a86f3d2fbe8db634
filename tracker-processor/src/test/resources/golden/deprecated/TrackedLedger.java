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

/** Tracks {@link Ledger}: a call of a tracked method is an activity of the tracker. */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
@SuppressWarnings({
    "all",
    "deprecation",
    "removal"
})
public class TrackedLedger implements Ledger, TrackingDecorator {
  private static final TrackedMethod BOOK = TrackedMethod.of(
      Ledger.class, "book", "book", "ledger", Effect.CHANGE, "number");

  private final Ledger delegate;
  private final ActivityTracker tracker;
  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate the implementation that is called
   * @param tracker the tracker that receives the activities
   */
  public TrackedLedger(Ledger delegate, ActivityTracker tracker) {
    Tracking.requireLevel(3);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  }

  /**
   * Tracked as {@code book ledger} with {@code number}; success reports a change if {@code
   * entry.open}.
   */
  @Override
  public void book(Entry entry) {
    boolean[] guard = guard(BOOK);
    if (guard == null) {
      delegate.book(entry);
      return;
    }
    Object[] kvArgs = wantsValues(guard, BOOK) ? bookArguments(guard, entry) : null;
    Activity activity = start(guard, ActivityContext.current(), BOOK, kvArgs);
    try {
      delegate.book(entry);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, BOOK, error);
      throw error;
    }
    bookChanged(guard, activity, entry);
  }

  private Object[] bookArguments(boolean[] guard, Entry entry) {
    guard[0] = true;
    try {
      return new Object[] {"number", entry == null ? null : entry.number()};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, BOOK, fault);
      return null;
    } finally {
      guard[0] = false;
    }
  }

  private void bookChanged(boolean[] guard, Activity activity, Entry entry) {
    boolean changed = false;
    String changeId = null;
    guard[0] = true;
    try {
      changed = entry != null && entry.open();
      if (changed && tracker.wantsValues(BOOK, activity)) {
        changeId = entry == null ? null : entry.id();
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, BOOK, fault);
    } finally {
      guard[0] = false;
      if (changed) {
        reportChange(guard, activity, BOOK, changeId, null);
      } else {
        end(guard, activity, BOOK);
      }
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
    return String.format("TrackedLedger[%s]", delegate);
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
