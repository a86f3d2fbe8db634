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
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/** Tracks {@link Laden.Ka$se}: a call of a tracked method is an activity of the tracker. */
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
   * @param delegate the implementation that is called
   * @param tracker the tracker that receives the activities
   */
  public TrackedLaden_Ka$se(Laden.Ka$se delegate, ActivityTracker tracker) {
    Tracking.requireLevel(3);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  }

  /** Tracked as {@code \u00e4ndern ma\u00df} with {@code gr\u00f6\u00dfe}; success reports a change. */
  @Override
  public void \u00e4ndern(String l\u00e4nge) {
    boolean[] guard = guard(\u00c4NDERN);
    if (guard == null) {
      delegate.\u00e4ndern(l\u00e4nge);
      return;
    }
    Object[] kvArgs = wantsValues(guard, \u00c4NDERN) ? new Object[] {"gr\u00f6\u00dfe", l\u00e4nge} : null;
    Activity activity = start(guard, ActivityContext.current(), \u00c4NDERN, kvArgs);
    try {
      delegate.\u00e4ndern(l\u00e4nge);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, \u00c4NDERN, error);
      throw error;
    }
    changed(guard, activity, \u00c4NDERN, l\u00e4nge, null);
  }

  /** Tracked as {@code run ma\u00df} with {@code grund}. */
  @Override
  public <X extends Exception> void run(Supplier<? super X> grund) throws X {
    boolean[] guard = guard(RUN);
    if (guard == null) {
      delegate.<X>run(grund);
      return;
    }
    Object[] kvArgs = wantsValues(guard, RUN) ? new Object[] {"grund", grund} : null;
    Activity activity = start(guard, ActivityContext.current(), RUN, kvArgs);
    try {
      delegate.<X>run(grund);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, RUN, error);
      throw error;
    }
    end(guard, activity, RUN);
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
    return String.format("TrackedLaden_Ka$se[%s]", delegate);
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
