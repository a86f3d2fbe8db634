package dev.tracker;

import dev.tracker.context.ActivityContext;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries activities somewhere: to a log, to metrics, to an audit trail.
 *
 * <p>Only {@link #start(ActivityContext, String, String, Object...)} has to be written, so a lambda
 * is a tracker. Generated decorators call the methods that take a {@link TrackedMethod}; their
 * defaults lead to that one.
 *
 * <p>A tracker is thread-safe. It should not throw, but if it does, the tracked call is unharmed:
 * generated code hands the fault to the {@link TrackerFaultHandler} and goes on.
 */
@FunctionalInterface
public interface ActivityTracker {

  /**
   * Starts an activity.
   *
   * @param context the context of the operation
   * @param operation the verb, {@code create}
   * @param subject the noun, {@code backend}; empty where there is none
   * @param kvArgs keys and values in turn; a key is a string, a value may be {@code null}
   * @return the activity, never {@code null}; it must be ended
   */
  Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs);

  /**
   * Starts an activity of a generated decorator. Only called where {@link #isEnabled} says so.
   *
   * @param context the context of the operation
   * @param method the method that is called; the same instance at each call, so caches can be keyed
   *     on it
   * @param kvArgs keys and values in turn; empty where {@link #wantsValues} says {@code false},
   *     unless another tracker of a {@link ChainedTracker chain} wants them
   * @return the activity, never {@code null}; it will be ended
   */
  default Activity start(
      ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return start(context, method.operation(), method.subject(), kvArgs);
  }

  /**
   * Whether calls of a method are tracked at present. Asked at each call, so it should be cheap,
   * and may change its answer at any time.
   *
   * @param method the method that is about to be called
   * @return {@code false} to let the call pass as if it were not decorated
   */
  default boolean isEnabled(TrackedMethod method) {
    return true;
  }

  /**
   * Whether arguments, change ids and change data are of use to this tracker. If not, they are not
   * evaluated: {@code start} gets no arguments, and {@code reportChange} gets {@code null}s. In a
   * {@link ChainedTracker chain} they come all the same if another tracker wants them, for the work
   * is then done anyway. Only asked where {@link #isEnabled} says so.
   *
   * @param method the method that is called
   * @return {@code false} to save the work
   */
  default boolean wantsValues(TrackedMethod method) {
    return true;
  }

  /**
   * Whether results, change ids and change data are of use to an activity that was started. If not,
   * they are not evaluated, as {@link #wantsValues(TrackedMethod)} says. A tracker that can be
   * switched meanwhile, or that calls others which can, answers as it did when the activity
   * started: what a call records is decided once.
   *
   * @param method the method that is called
   * @param activity what {@code start} returned
   * @return {@code false} to save the work; by default {@link #wantsValues(TrackedMethod)}
   */
  default boolean wantsValues(TrackedMethod method, Activity activity) {
    return wantsValues(method);
  }

  /**
   * Whether this tracker records how long activities take. Whoever calls several trackers asks, and
   * then measures once for all of them: a clock takes longer to read than many a tracker works.
   * Only asked where {@link #isEnabled} says so.
   *
   * @param method the method that is called
   * @return {@code true} if {@link #startMeasured} saves reading a clock; by default {@code false}
   */
  default boolean wantsDuration(TrackedMethod method) {
    return false;
  }

  /**
   * Starts an activity as {@link #start(ActivityContext, TrackedMethod, Object...) start} does, but
   * the caller measures it: it is going to be ended by {@link Activity#endAfter}, and need not read
   * a clock. For trackers that call others, such as a {@link ChainedTracker}; code that starts
   * activities by hand does not call this.
   *
   * @param context the context of the operation
   * @param method the method that is called
   * @param kvArgs keys and values in turn, as for {@code start}
   * @return the activity, never {@code null}; by default that of {@code start}
   */
  default Activity startMeasured(
      ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return start(context, method, kvArgs);
  }

  /**
   * Where the tracker stands in a container that puts other things around a bean, such as a
   * transaction. Asked once, at start-up.
   *
   * @return always the same; by default {@link Placement#OUTSIDE}
   */
  default Placement placement() {
    return Placement.OUTSIDE;
  }

  /**
   * The tracker that does nothing.
   *
   * @return always the same instance
   */
  static ActivityTracker noop() {
    return NoopTracker.INSTANCE;
  }

  /**
   * A tracker that broadcasts to others, see {@link ChainedTracker}.
   *
   * @param trackers the trackers, in the order in which they are called
   * @return a tracker that calls all of them; the simplest that does, so a chain of one is that one
   */
  static ActivityTracker chain(ActivityTracker... trackers) {
    return ChainedTracker.of(List.of(trackers));
  }

  /**
   * A tracker that broadcasts to others, see {@link ChainedTracker}.
   *
   * @param trackers the trackers, in the order in which they are called
   * @return a tracker that calls all of them; the simplest that does, so a chain of one is that one
   */
  static ActivityTracker chain(Collection<? extends ActivityTracker> trackers) {
    return ChainedTracker.of(List.copyOf(trackers));
  }
}
