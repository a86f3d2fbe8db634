package dev.tracker;

import org.jspecify.annotations.Nullable;

/**
 * One operation in progress, from {@link ActivityTracker#start start} to {@link #end}.
 *
 * <p>A tracker implements {@link #reportErr}, {@link #reportChange} and {@link #end}. Every other
 * method has a default that does nothing. The caller keeps this order:
 *
 * <ol>
 *   <li>{@link #detach}, only for an asynchronous operation.
 *   <li>The outcome: {@link #reportErr} or {@link #reportExpected} for an exception; {@link
 *       #reportResult} for a success with results to record.
 *   <li>{@link #returned}, only if a transaction still has to decide whether a change is permanent.
 *   <li>{@link #reportChange} for each entity that was changed permanently. After {@code returned},
 *       it may be {@link #reportRolledBack} or {@link #reportUnknown} instead.
 *   <li>{@link #end}, exactly once, whatever happened.
 * </ol>
 *
 * <p>If the work was committed and something threw afterwards, both are reported: the error and the
 * change. After {@code returned}, the rest may come from another thread. It may even come before
 * {@code returned}, because a transaction can time out during its operation.
 *
 * <p>An activity belongs to one operation. It may move from one thread to another, but two threads
 * never call it at the same time.
 *
 * <p>Use it by hand like this:
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
 *
 * <p>Implement it like this, to count failures:
 *
 * <pre>{@code
 * final class CountingActivity implements Activity {
 *   public void reportErr(Throwable error) {
 *     failures.increment();
 *   }
 *
 *   public void reportChange(String id, Object data) {}
 *
 *   public void end() {
 *     calls.increment();
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Activity extends AutoCloseable {

  /**
   * Reports that the operation failed.
   *
   * @param error the exception that the operation threw
   */
  void reportErr(Throwable error);

  /**
   * Reports that the operation threw an exception that is a normal outcome. It is called instead of
   * {@link #reportErr}. The outcome is {@link Outcome#EXPECTED}.
   *
   * @param error the exception that the operation threw
   */
  default void reportExpected(Throwable error) {}

  /**
   * Reports values of the result. It is called at most once, only on success, and before any
   * change.
   *
   * @param kvResults keys and values in turn; a key is a string, a value may be {@code null}
   */
  default void reportResult(@Nullable Object... kvResults) {}

  /**
   * Reports that something was changed permanently. It is called once, or once for each entity of a
   * batch.
   *
   * @param id the id of the changed entity, or {@code null} if there is none
   * @param data a description of the change, or {@code null} if there is none
   */
  void reportChange(@Nullable String id, @Nullable Object data);

  /**
   * Reports that the operation is over, but not yet whether its changes are permanent: its
   * transaction commits later. Clocks and scopes stop here. Later, {@link #reportChange}, {@link
   * #reportRolledBack} or {@link #reportUnknown} follows, then {@link #end}. These calls may come
   * on any thread.
   */
  default void returned() {}

  /**
   * Reports the same as {@link #returned}, for an operation whose duration the caller has measured.
   * It is called instead of {@code returned} if {@link #endAfter} is going to be called instead of
   * {@link #end}.
   *
   * @param nanos the duration of the operation in nanoseconds, without the work of trackers before
   *     and after it; {@link #endAfter} is called with the same number
   */
  default void returnedAfter(long nanos) {
    returned();
  }

  /**
   * Reports that the operation's transaction was rolled back, so that nothing was changed. The
   * outcome is {@link Outcome#ROLLED_BACK}, unless the operation failed.
   */
  default void reportRolledBack() {}

  /**
   * Reports that it is unknown whether the operation's transaction was committed. The outcome is
   * {@link Outcome#UNKNOWN}, unless the operation failed.
   */
  default void reportUnknown() {}

  /** Ends the activity. It is called exactly once, after all other calls. */
  void end();

  /**
   * Ends the activity with a duration that the caller has measured. It is called instead of {@link
   * #end}. It is always called if {@link ActivityTracker#startMeasured} started the activity.
   *
   * @param nanos the time from the start to the end of the operation in nanoseconds, without the
   *     work of trackers before and after it
   */
  default void endAfter(long nanos) {
    end();
  }

  /**
   * Reports that the operation leaves the starting thread and continues elsewhere. It is called on
   * the starting thread, before any report, and only for asynchronous operations. Release here
   * whatever is bound to that thread.
   */
  default void detach() {}

  /** Ends the activity, for try-with-resources. */
  @Override
  default void close() {
    end();
  }

  /**
   * An activity that does nothing, for trackers that ignore a call.
   *
   * @return always the same instance
   */
  static Activity noop() {
    return NoopTracker.ACTIVITY;
  }
}
