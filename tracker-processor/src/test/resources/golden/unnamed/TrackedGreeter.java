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
import javax.annotation.processing.Generated;

/**
 * Tracks {@link Greeter}: a call of a tracked method is an activity of the tracker.
 */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
class TrackedGreeter implements Greeter, TrackingDecorator {
  private static final TrackedMethod GREET = TrackedMethod.of(
      Greeter.class, "greet", "greet", "greeter", Effect.CHANGE, "whom");

  private final Greeter delegate;

  private final ActivityTracker tracker;

  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate what is called
   * @param tracker what hears of the calls
   */
  TrackedGreeter(Greeter delegate, ActivityTracker tracker) {
    Tracking.requireLevel(2);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  }

  /**
   * Tracked as {@code greet greeter} with {@code whom}; success reports a change.
   */
  @Override
  public void greet(String id) {
    boolean[] guard = guard(GREET);
    if (guard == null) {
      delegate.greet(id);
      return;
    }
    Activity activity = startGreet(guard, ActivityContext.current(), id);
    try {
      delegate.greet(id);
    } catch (Throwable error) {
      fail(guard, activity, GREET, error);
      throw error;
    }
    greetChanged(guard, activity, id);
  }

  private Activity startGreet(boolean[] guard, ActivityContext context, String id) {
    guard[0] = true;
    try {
      if (!tracker.wantsValues(GREET)) {
        return start(context, GREET, Tracking.NO_ARGUMENTS);
      }
      return start(context, GREET, "whom", id);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, GREET, fault);
      return start(context, GREET, Tracking.NO_ARGUMENTS);
    } finally {
      guard[0] = false;
    }
  }

  private void greetChanged(boolean[] guard, Activity activity, String id) {
    String changeId = null;
    guard[0] = true;
    try {
      if (tracker.wantsValues(GREET)) {
        changeId = id;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, GREET, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, GREET, changeId, null);
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
    return "TrackedGreeter[" + delegate + "]";
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
