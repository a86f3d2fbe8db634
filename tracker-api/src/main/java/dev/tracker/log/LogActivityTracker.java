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
 * Logs activities to a {@link System.Logger}. It writes one line of {@code key=value} fields for
 * each {@link LogEvent}:
 *
 * <pre>
 * event=started operation=create subject=backend interface=com.acme.Backends method=create op_id=1kq… request_id=r-1 name=x type="a b"
 * event=changed operation=create subject=backend interface=com.acme.Backends method=create op_id=1kq… request_id=r-1 change_id=7 change_data="{name=x}"
 * event=completed operation=create subject=backend interface=com.acme.Backends method=create op_id=1kq… request_id=r-1 outcome=success duration=12.345ms
 * </pre>
 *
 * <p>Use it with its defaults, or configure it:
 *
 * <pre>{@code
 * ActivityTracker tracker =
 *     LogActivityTracker.builder()
 *         .logger(System.getLogger("activities"))
 *         .level(LogEvent.STARTED, System.Logger.Level.OFF)
 *         .build();
 * }</pre>
 *
 * <p>Every event has these fields:
 *
 * <ul>
 *   <li>{@code event}, {@code operation}, and {@code subject} unless it is empty
 *   <li>{@code interface} and {@code method}, which tell a service from the repository that it
 *       calls; an activity that is started by hand has neither
 *   <li>{@code op_id}, which is unique in the process, and in the order of the starts
 *   <li>{@code request_id}, {@code trace_id} and {@code span_id}, if the context had them at the
 *       start
 * </ul>
 *
 * <p>The events have more fields:
 *
 * <ul>
 *   <li><b>started</b> has the arguments, named as in {@link ArgumentFields}: an argument {@code
 *       op_id} is {@code arg.op_id}.
 *   <li><b>changed</b> has {@code change_id} and {@code change_data}, unless they are {@code null}.
 *       A batch has one such event for each changed entity.
 *   <li><b>failed</b> has the arguments, {@code error} (the class of the exception) and {@code
 *       error_message} if there is one. The logger also receives the exception, for the stack
 *       trace. How it writes the trace is up to the logger, and may include line breaks of the
 *       message. {@link LogActivityTrackerBuilder#stackTraces} switches the trace off.
 *   <li><b>completed</b> has {@code outcome}, the word of an {@link dev.tracker.Outcome}, and
 *       {@code duration} in milliseconds, with microseconds after the point. It ends with {@code
 *       error} and {@code error_message} of an expected exception, or with the recorded results:
 *       {@code result.count=3}.
 * </ul>
 *
 * <p>With {@link LogActivityTrackerBuilder#linePerActivity}, all of this is one line at the end:
 * arguments, changes, error or results, outcome, duration. Several changes are then {@code
 * changes=3} and {@code change_ids}, without data.
 *
 * <p>If a transaction is settled after the activity has returned, the activity is completed then.
 * Its duration is that of the operation. If nothing was changed after all, it has {@code
 * outcome=rolled_back}.
 *
 * <p>Values are written as {@link ValueFormat} describes: bounded, and without values whose names
 * are secret. A value is quoted if it is empty, or contains white space, {@code =}, quotes,
 * backslashes or control characters. Inside quotes, {@code \"}, {@code \\}, {@code \n}, {@code \r}
 * and {@code \t} mean the same as in Java. So does <code>&#92;u</code> with four digits, for any
 * other control or formatting character, line separator or lone surrogate. So no logged value can
 * end its line or look like another field.
 *
 * @since 0.1.0
 */
public final class LogActivityTracker implements ActivityTracker {
  private final EventLog log;
  private final boolean isLinePerActivity;
  private final MethodCache<OperationLog> operations;

  /** Logs to the logger named {@code dev.tracker.activity}, with the default settings. */
  public LogActivityTracker() {
    this(builder());
  }

  /**
   * Logs to a logger, with the default settings.
   *
   * @param logger receives the lines
   */
  public LogActivityTracker(System.Logger logger) {
    this(builder().logger(logger));
  }

  LogActivityTracker(LogActivityTrackerBuilder builder) {
    this.log = builder.log();
    this.isLinePerActivity = builder.isLinePerActivity();
    this.operations = new MethodCache<>(method -> OperationLog.of(log, method));
  }

  /** {@return a builder with the default settings} */
  public static LogActivityTrackerBuilder builder() {
    return new LogActivityTrackerBuilder();
  }

  /**
   * Creates a tracker for a program without configured logging. It prints one line per activity to
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
