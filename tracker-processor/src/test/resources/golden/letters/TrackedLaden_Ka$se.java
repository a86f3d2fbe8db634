package com.acme;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackingDecorator;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.GeneratedDecorator;
import dev.tracker.runtime.Tracking;
import java.util.Objects;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Tracks {@link Laden.Ka$se}: a call of a tracked method is an activity of the tracker.
 */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
public class TrackedLaden_Ka$se implements Laden.Ka$se, TrackingDecorator {
  private static final TrackedMethod \u00c4NDERN = TrackedMethod.of(
      Laden.Ka$se.class, "\u00e4ndern", "\u00e4ndern", "ma\u00df", Effect.CHANGE, "gr\u00f6\u00dfe");

  private static final TrackedMethod RUN = TrackedMethod.of(
      Laden.Ka$se.class, "run", "run", "ma\u00df", Effect.READ, "grund");

  private final Laden.Ka$se delegate;

  private final ActivityTracker tracker;

  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate what is called
   * @param tracker what hears of the calls
   */
  public TrackedLaden_Ka$se(Laden.Ka$se delegate, ActivityTracker tracker) {
    Tracking.requireLevel(2);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  }

  /**
   * Tracked as {@code \u00e4ndern ma\u00df} with {@code gr\u00f6\u00dfe}; success reports a change.
   */
  @Override
  public void \u00e4ndern(String l\u00e4nge) {
    boolean[] guard = guard(\u00c4NDERN);
    if (guard == null) {
      delegate.\u00e4ndern(l\u00e4nge);
      return;
    }
    Activity activity = start\u00c4ndern(guard, ActivityContext.current(), l\u00e4nge);
    try {
      delegate.\u00e4ndern(l\u00e4nge);
    } catch (Throwable error) {
      fail(guard, activity, \u00c4NDERN, error);
      throw error;
    }
    \u00e4ndernChanged(guard, activity, l\u00e4nge);
  }

  private Activity start\u00c4ndern(boolean[] guard, ActivityContext context, String l\u00e4nge) {
    guard[0] = true;
    try {
      if (!tracker.wantsValues(\u00c4NDERN)) {
        return start(context, \u00c4NDERN, Tracking.NO_ARGUMENTS);
      }
      return start(context, \u00c4NDERN, "gr\u00f6\u00dfe", l\u00e4nge);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, \u00c4NDERN, fault);
      return start(context, \u00c4NDERN, Tracking.NO_ARGUMENTS);
    } finally {
      guard[0] = false;
    }
  }

  private void \u00e4ndernChanged(boolean[] guard, Activity activity, String l\u00e4nge) {
    String changeId = null;
    guard[0] = true;
    try {
      if (tracker.wantsValues(\u00c4NDERN)) {
        changeId = l\u00e4nge;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, \u00c4NDERN, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, \u00c4NDERN, changeId, null);
    }
  }

  /**
   * Tracked as {@code run ma\u00df} with {@code grund}.
   */
  @Override
  public <X extends Exception> void run(Supplier<? super X> grund) throws X {
    boolean[] guard = guard(RUN);
    if (guard == null) {
      delegate.<X>run(grund);
      return;
    }
    Activity activity = startRun(guard, ActivityContext.current(), grund);
    try {
      delegate.<X>run(grund);
    } catch (Throwable error) {
      fail(guard, activity, RUN, error);
      throw error;
    }
    end(guard, activity, RUN);
  }

  private <X extends Exception> Activity startRun(boolean[] guard, ActivityContext context,
      Supplier<? super X> grund) {
    guard[0] = true;
    try {
      if (!tracker.wantsValues(RUN)) {
        return start(context, RUN, Tracking.NO_ARGUMENTS);
      }
      return start(context, RUN, "grund", grund);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, RUN, fault);
      return start(context, RUN, Tracking.NO_ARGUMENTS);
    } finally {
      guard[0] = false;
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
    return "TrackedLaden_Ka$se[" + delegate + "]";
  }

  private boolean[] guard(TrackedMethod method) {
    try {
      if (canBeEnabled && Tracking.isWatched()) {
        return Tracking.watchedGuard(tracker, method);
      }
      return canBeEnabled && tracker.isEnabled(method) ? Tracking.guard() : null;
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.IS_ENABLED, tracker, method, fault);
      return null;
    }
  }

  private Activity start(ActivityContext context, TrackedMethod method, Object... kvArgs) {
    try {
      return Objects.requireNonNull(tracker.start(context, method, kvArgs), "start returned null");
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.START, tracker, method, fault);
      return Activity.noop();
    }
  }

  private void fail(boolean[] guard, Activity activity, TrackedMethod method, Throwable error) {
    guard[0] = true;
    try {
      activity.reportErr(error);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.REPORT_ERR, tracker, method, fault);
    } finally {
      guard[0] = false;
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
