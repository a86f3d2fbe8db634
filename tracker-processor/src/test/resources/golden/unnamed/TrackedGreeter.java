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
 * Tracks {@link Greeter}: a call of a tracked method is an activity of the tracker.
 */
@Generated("dev.tracker.processor.TrackActivityProcessor")
final class TrackedGreeter implements Greeter {
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
    Tracking.requireLevel(1);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(tracker);
  }

  /**
   * Tracked as {@code greet greeter} with {@code whom}; success reports a change.
   */
  @Override
  public void greet(String id) {
    if (!isEnabled(GREET)) {
      delegate.greet(id);
      return;
    }
    Activity activity = start(ActivityContext.current(), GREET, greetArguments(id));
    try {
      delegate.greet(id);
    } catch (Throwable error) {
      fail(activity, GREET, error);
      throw error;
    }
    greetChanged(activity, id);
  }

  private Object[] greetArguments(String id) {
    try {
      if (!tracker.wantsValues(GREET)) {
        return Tracking.NO_ARGUMENTS;
      }
      return new Object[] {"whom", id};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, GREET, fault);
      return Tracking.NO_ARGUMENTS;
    }
  }

  private void greetChanged(Activity activity, String id) {
    String changeId = null;
    try {
      if (tracker.wantsValues(GREET)) {
        changeId = id;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, GREET, fault);
    } finally {
      reportChange(activity, GREET, changeId, null);
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
