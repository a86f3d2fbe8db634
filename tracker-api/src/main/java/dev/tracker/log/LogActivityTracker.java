package dev.tracker.log;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.spi.ArgumentFields;
import dev.tracker.spi.MethodCache;
import dev.tracker.spi.ValueFormat;
import org.jspecify.annotations.Nullable;

/**
 * Writes activities to a {@link System.Logger}, one line of {@code key=value} fields for each
 * {@link LogEvent}:
 *
 * <pre>
 * event=started operation=create subject=backend interface=com.acme.Backends method=create op_id=1kq… request_id=r-1 name=x type="a b"
 * event=changed operation=create subject=backend interface=com.acme.Backends method=create op_id=1kq… request_id=r-1 change_id=7 change_data="{name=x}"
 * event=completed operation=create subject=backend interface=com.acme.Backends method=create op_id=1kq… request_id=r-1 outcome=success duration=12.345ms
 * </pre>
 *
 * <p>Every event has {@code event}, {@code operation}, {@code subject} unless it is empty, {@code
 * interface} and {@code method}, by which a service is told from the repository that it calls,
 * unless the activity was started by hand, {@code op_id}, unique in the process and in the order of
 * the starts, and {@code request_id}, {@code trace_id} and {@code span_id} where the context had
 * them at the start.
 *
 * <ul>
 *   <li><b>started</b> has the arguments, named as {@link ArgumentFields} says: an argument {@code
 *       op_id} is {@code arg.op_id}.
 *   <li><b>changed</b> has {@code change_id} and {@code change_data}, unless they are {@code null}.
 *       There is one for each change, so several where a batch changed several entities.
 *   <li><b>failed</b> has the arguments, {@code error}, the class of what was thrown, and {@code
 *       error_message} where there is one. What was thrown is passed to the logger too, for the
 *       stack trace. How that is written is the logger's affair, and may put line breaks of the
 *       message into the log; {@link LogActivityTrackerBuilder#stackTraces} switches it off.
 *   <li><b>completed</b> has {@code outcome}, the word of an {@link dev.tracker.Outcome}, and
 *       {@code duration}, in milliseconds with the microseconds after the point. After these come
 *       {@code error} and {@code error_message} of an exception that was expected, or what was
 *       recorded of the result: {@code result.count=3}.
 * </ul>
 *
 * <p>With {@link LogActivityTrackerBuilder#linePerActivity} all of this is one line at the end, in
 * the order arguments, changes, error or results, outcome, duration. Several changes are {@code
 * changes=3} and {@code change_ids} there, without data.
 *
 * <p>An activity whose transaction is settled after it has returned is completed then: with {@code
 * outcome=rolled_back} if nothing was changed after all, and with the duration of the operation.
 *
 * <p>Values are written as {@link ValueFormat} says: bounded, and without what is secret by its
 * name. A value with white space, {@code =}, quotes, backslashes or control characters, and an
 * empty one, stands in double quotes. Within these, {@code \"}, {@code \\}, {@code \n}, {@code \r}
 * and {@code \t} are what they are in Java, and so is <code>&#92;u</code> with four digits, for any
 * other control or formatting character, line separator or half of a surrogate pair. So nothing
 * that is logged can end its line or pass for another field.
 */
public final class LogActivityTracker implements ActivityTracker {
  private final EventLog log;
  private final boolean isLinePerActivity;
  private final MethodCache<OperationLog> operations;

  /** Logs to the logger named {@code dev.tracker.activity}, with all defaults. */
  public LogActivityTracker() {
    this(builder());
  }

  /**
   * Logs to a logger, with all other defaults.
   *
   * @param logger where the lines go
   */
  public LogActivityTracker(System.Logger logger) {
    this(builder().logger(logger));
  }

  LogActivityTracker(LogActivityTrackerBuilder builder) {
    this.log = builder.log();
    this.isLinePerActivity = builder.isLinePerActivity();
    this.operations = new MethodCache<>(method -> OperationLog.of(log, method));
  }

  /** {@return a builder of a tracker, which has the defaults} */
  public static LogActivityTrackerBuilder builder() {
    return new LogActivityTrackerBuilder();
  }

  /**
   * A tracker for a program that has configured no logging: one line for each activity, printed to
   * {@link System#out}.
   *
   * @return a new tracker
   */
  public static LogActivityTracker console() {
    return builder().linePerActivity().printTo(System.out).build();
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return log.isLoggable(LogEvent.COMPLETED)
        || log.isLoggable(LogEvent.FAILED)
        || wantsValues(method);
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    return log.isLoggable(LogEvent.FAILED)
        || (isLinePerActivity
            ? log.isLoggable(LogEvent.COMPLETED)
            : log.isLoggable(LogEvent.STARTED)
                || (method.effect() == Effect.CHANGE && log.isLoggable(LogEvent.CHANGED)));
  }

  @Override
  public boolean wantsDuration(TrackedMethod method) {
    return isLinePerActivity || log.isLoggable(LogEvent.COMPLETED);
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return log.isAnyLoggable()
        ? start(context, OperationLog.of(log, operation, subject), null, false, kvArgs.clone())
        : Activity.noop();
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return start(context, operations.get(method), method, false, kvArgs);
  }

  @Override
  public Activity startMeasured(
      ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return start(context, operations.get(method), method, true, kvArgs);
  }

  private Activity start(
      ActivityContext context,
      OperationLog operation,
      @Nullable TrackedMethod method,
      boolean measured,
      @Nullable Object[] kvArgs) {
    boolean isStartLogged = log.isLoggable(LogEvent.STARTED);
    if (!isStartLogged && !log.isAnyLoggable()) {
      return Activity.noop();
    }
    String ids = LogIds.of(context, log.values());
    if (isLinePerActivity) {
      String arguments = operation.arguments(method, kvArgs);
      return new LineActivity(operation, ids, arguments, measured ? 0 : log.nanoTime());
    }
    if (isStartLogged) {
      operation.logStarted(ids, method, kvArgs);
    }
    // Last, so that what is measured is the operation and not the log.
    return new LogActivity(operation, ids, method, kvArgs, measured ? 0 : log.nanoTime());
  }

  @Override
  public String toString() {
    return "LogActivityTracker";
  }
}
