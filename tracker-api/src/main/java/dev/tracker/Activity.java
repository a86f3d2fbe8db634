package dev.tracker;

import org.jspecify.annotations.Nullable;

/**
 * One operation under way, from {@link ActivityTracker#start start} to {@link #end}.
 *
 * <p>The caller keeps this order: at most one of {@link #reportErr} and {@link #reportChange}, then
 * {@link #end} exactly once, whatever happened. An activity belongs to one operation; it may be
 * handed from one thread to another, but is not called by two at once.
 *
 * <p>Written by hand:
 *
 * <pre>{@code
 * try (Activity activity = tracker.start(context, "update", "user", "id", id)) {
 *   User user;
 *   try {
 *     user = store.update(id, name);
 *   } catch (Throwable error) {
 *     activity.reportErr(error);
 *     throw error;
 *   }
 *   activity.reportChange(id, user);
 *   return user;
 * }
 * }</pre>
 */
public interface Activity extends AutoCloseable {

  /**
   * Reports that the operation failed.
   *
   * @param error what the operation threw
   */
  void reportErr(Throwable error);

  /**
   * Reports that the operation succeeded and changed something.
   *
   * @param id the id of what was changed, or {@code null} where none is known
   * @param data what describes the change, or {@code null} where there is nothing to say
   */
  void reportChange(@Nullable String id, @Nullable Object data);

  /** Ends the activity. Called exactly once, after everything else. */
  void end();

  /**
   * Ends the activity, of which the caller has measured how long it took. Called instead of {@link
   * #end}, and always so if {@link ActivityTracker#startMeasured} started the activity.
   *
   * @param nanos the time from the start to the end of the operation in nanoseconds, without what
   *     trackers did before and after it
   */
  default void endAfter(long nanos) {
    end();
  }

  /**
   * Says that the starting thread leaves while the operation goes on elsewhere. Called on the
   * starting thread, before any report, and only for asynchronous operations; what is bound to that
   * thread is released here.
   */
  default void detach() {}

  /** Ends the activity, so that try-with-resources can. */
  @Override
  default void close() {
    end();
  }

  /**
   * The activity that does nothing, for trackers that have nothing to do for a call.
   *
   * @return always the same instance
   */
  static Activity noop() {
    return NoopTracker.ACTIVITY;
  }
}
