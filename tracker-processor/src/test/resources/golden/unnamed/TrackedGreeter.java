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

/** Tracks {@link Greeter}: a call of a tracked method is an activity of the tracker. */
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
   * @param delegate the implementation that is called
   * @param tracker the tracker that receives the activities
   */
  TrackedGreeter(Greeter delegate, ActivityTracker tracker) {
    Tracking.requireLevel(3);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  }

  /** Tracked as {@code greet greeter} with {@code whom}; success reports a change. */
  @Override
  public void greet(String id) {
    boolean[] guard = guard(GREET);
    if (guard == null) {
      delegate.greet(id);
      return;
    }
    Object[] kvArgs = wantsValues(guard, GREET) ? new Object[] {"whom", id} : null;
    Activity activity = start(guard, ActivityContext.current(), GREET, kvArgs);
    try {
      delegate.greet(id);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, GREET, error);
      throw error;
    }
    changed(guard, activity, GREET, id, null);
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
    return String.format("TrackedGreeter[%s]", delegate);
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
