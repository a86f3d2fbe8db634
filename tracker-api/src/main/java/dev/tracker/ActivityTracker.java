package dev.tracker;

import dev.tracker.context.ActivityContext;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Receives the activities of tracked services, and turns them into log lines, metrics, spans or an
 * audit trail.
 *
 * <p>Implement only {@link #start(ActivityContext, String, String, Object...)}; every other method
 * has a default. So a tracker can be a lambda:
 *
 * <pre>{@code
 * ActivityTracker tracker =
 *     (context, operation, subject, kvArgs) -> {
 *       System.out.println(operation + " " + subject + " started");
 *       return Activity.noop();
 *     };
 * UserService users = new TrackedUserService(new DefaultUserService(), tracker);
 * }</pre>
 *
 * <p>Generated decorators call the methods that take a {@link TrackedMethod}. By default, these
 * call the method above.
 *
 * <p>A tracker must be thread-safe. It should not throw. If it does, the tracked call is not
 * affected: generated code passes the fault to the {@link TrackerFaultHandler} and continues.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ActivityTracker {

  /**
   * Starts an activity.
   *
   * @param context the context of the operation
   * @param operation the verb, such as {@code create}
   * @param subject the noun, such as {@code backend}; empty if there is none
   * @param kvArgs keys and values in turn; a key is a string, a value may be {@code null}
   * @return the activity, never {@code null}; the caller must end it
   */
  Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs);

  /**
   * Starts an activity of a generated decorator. It is called only if {@link #isEnabled} returned
   * {@code true}.
   *
   * @param context the context of the operation
   * @param method the method that is called; it is the same instance at each call, so that caches
   *     can use it as a key
   * @param kvArgs keys and values in turn; empty if {@link #wantsValues} returned {@code false},
   *     unless another tracker of a {@link ChainedTracker chain} wants them
   * @return the activity, never {@code null}; the caller will end it
   */
  default Activity start(
      ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return start(context, method.operation(), method.subject(), kvArgs);
  }

  /**
   * Whether calls of a method are tracked at present. It is called for each call, so it should be
   * fast. Its answer may change at any time.
   *
   * @param method the method that is about to be called
   * @return {@code false} to let the call pass as if it were not decorated
   */
  default boolean isEnabled(TrackedMethod method) {
    return true;
  }

  /**
   * Whether this tracker uses arguments, change ids and change data. If not, they are not
   * evaluated: {@code start} gets no arguments, and {@code reportChange} gets {@code null}s. In a
   * {@link ChainedTracker chain}, the tracker still receives them if another tracker wants them,
   * because the work is done anyway. It is called only if {@link #isEnabled} returned {@code true}.
   *
   * @param method the method that is called
   * @return {@code false} to save the work
   */
  default boolean wantsValues(TrackedMethod method) {
    return true;
  }

  /**
   * Whether results, change ids and change data are of use to an activity that was started. If not,
   * they are not evaluated, as {@link #wantsValues(TrackedMethod)} says. What a call records is
   * decided once. So a tracker that can be switched, or that calls others which can, answers as it
   * did when the activity started.
   *
   * @param method the method that is called
   * @param activity what {@code start} returned
   * @return {@code false} to save the work; by default {@link #wantsValues(TrackedMethod)}
   */
  default boolean wantsValues(TrackedMethod method, Activity activity) {
    return wantsValues(method);
  }

  /**
   * Whether this tracker records the duration of activities. A caller of several trackers asks
   * this, and then measures once for all of them. Reading a clock often takes longer than the work
   * of a tracker. It is called only if {@link #isEnabled} returned {@code true}.
   *
   * @param method the method that is called
   * @return {@code true} if {@link #startMeasured} saves reading a clock; {@code false} by default
   */
  default boolean wantsDuration(TrackedMethod method) {
    return false;
  }

  /**
   * Starts an activity whose duration the caller measures. It does the same as {@link
   * #start(ActivityContext, TrackedMethod, Object...) start}. The caller then ends the activity
   * with {@link Activity#endAfter}, so the tracker does not have to read a clock. This method is
   * for trackers that call others, such as a {@link ChainedTracker}. Code that starts activities by
   * hand does not call it.
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
   * Where a container places the tracker, relative to what else it puts around a bean, such as a
   * transaction. It is called once, at start-up.
   *
   * @return always the same; {@link Placement#OUTSIDE} by default
   */
  default Placement placement() {
    return Placement.OUTSIDE;
  }

  /**
   * A tracker that does nothing.
   *
   * @return always the same instance
   */
  static ActivityTracker noop() {
    return NoopTracker.INSTANCE;
  }

  /**
   * A tracker that calls several others, see {@link ChainedTracker}.
   *
   * @param trackers the trackers, in the order in which they are called
   * @return a tracker that calls all of them; for a single tracker, that tracker itself
   */
  static ActivityTracker chain(ActivityTracker... trackers) {
    return ChainedTracker.of(List.of(trackers));
  }

  /**
   * A tracker that calls several others, see {@link ChainedTracker}.
   *
   * @param trackers the trackers, in the order in which they are called
   * @return a tracker that calls all of them; for a single tracker, that tracker itself
   */
  static ActivityTracker chain(Collection<? extends ActivityTracker> trackers) {
    return ChainedTracker.of(List.copyOf(trackers));
  }
}
