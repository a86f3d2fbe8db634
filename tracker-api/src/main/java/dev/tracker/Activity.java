package dev.tracker;

import org.jspecify.annotations.Nullable;

/**
 * One operation under way, from {@link ActivityTracker#start start} to {@link #end}.
 *
 * <p>The caller keeps this order. A tracker implements {@link #reportErr}, {@link #reportChange}
 * and {@link #end}; every other call does nothing unless it is overridden.
 *
 * <ol>
 *   <li>{@link #detach}, only of an asynchronous operation.
 *   <li>What came of the operation: {@link #reportErr}, or {@link #reportExpected}, or, of a
 *       success that has results to record, {@link #reportResult}.
 *   <li>{@link #returned}, only if it is not settled yet whether a change is there to stay.
 *   <li>{@link #reportChange} for each entity that was changed for good; or, after {@code
 *       returned}, {@link #reportRolledBack} or {@link #reportUnknown} in its place.
 *   <li>{@link #end}, exactly once, whatever happened.
 * </ol>
 *
 * <p>Where the work was committed and something after that threw, both are told, the error and the
 * change. What is settled late may be settled by another thread, and even before {@code returned}:
 * a transaction may time out while its operation is under way.
 *
 * <p>An activity belongs to one operation; it may be handed from one thread to another, but is not
 * called by two at once.
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
   * Reports that the operation threw what is a normal outcome of it. Called instead of {@link
   * #reportErr}; the outcome is {@link Outcome#EXPECTED}.
   *
   * @param error what the operation threw
   */
  default void reportExpected(Throwable error) {}

  /**
   * Reports what of the result is recorded. Called at most once, only of a success, and before any
   * change.
   *
   * @param kvResults keys and values in turn; a key is a string, a value may be {@code null}
   */
  default void reportResult(@Nullable Object... kvResults) {}

  /**
   * Reports that something was changed for good: once, or once for each entity of a batch.
   *
   * @param id the id of what was changed, or {@code null} where none is known
   * @param data what describes the change, or {@code null} where there is nothing to say
   */
  void reportChange(@Nullable String id, @Nullable Object data);

  /**
   * Says that the operation is over while it still has to be settled whether its changes are there
   * to stay, as its transaction commits later. Clocks and scopes stop here. Then follows, sooner or
   * later and on any thread, {@link #reportChange}, {@link #reportRolledBack} or {@link
   * #reportUnknown}, and {@link #end}.
   */
  default void returned() {}

  /**
   * Says what {@link #returned} says of an operation that the caller has measured. Called in its
   * place wherever {@link #endAfter} is going to be called instead of {@link #end}.
   *
   * @param nanos how long the operation took in nanoseconds, without what trackers did before and
   *     after it; {@link #endAfter} is going to be called with the same number
   */
  default void returnedAfter(long nanos) {
    returned();
  }

  /**
   * Reports that the operation's transaction was rolled back: nothing was changed. The outcome is
   * {@link Outcome#ROLLED_BACK}, unless the operation failed.
   */
  default void reportRolledBack() {}

  /**
   * Reports that nobody can tell whether the operation's transaction was committed. The outcome is
   * {@link Outcome#UNKNOWN}, unless the operation failed.
   */
  default void reportUnknown() {}

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
