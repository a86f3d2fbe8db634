package dev.tracker.log;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.spi.ArgumentFields;
import dev.tracker.spi.MethodCache;
import dev.tracker.spi.Redaction;
import dev.tracker.spi.ValueFormat;
import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes activities to a {@link System.Logger}, one line of {@code key=value} fields for each
 * {@link LogEvent}:
 *
 * <pre>
 * event=started operation=create subject=backend op_id=1kq… request_id=r-1 name=x type="a b"
 * event=changed operation=create subject=backend op_id=1kq… request_id=r-1 change_id=7 change_data="{name=x}"
 * event=completed operation=create subject=backend op_id=1kq… request_id=r-1 outcome=success duration=12.345ms
 * </pre>
 *
 * <p>Every event has {@code event}, {@code operation}, {@code subject} unless it is empty, {@code
 * op_id}, unique in the process and in the order of the starts, and {@code request_id}, {@code
 * trace_id} and {@code span_id} where the context had them at the start.
 *
 * <ul>
 *   <li><b>started</b> has the arguments, named as {@link ArgumentFields} says: an argument {@code
 *       op_id} is {@code arg.op_id}.
 *   <li><b>changed</b> has {@code change_id} and {@code change_data}, unless they are {@code null}.
 *   <li><b>failed</b> has {@code error}, the class of what was thrown, and {@code error_message}
 *       where there is one. What was thrown is passed to the logger too, for the stack trace. How
 *       that is written is the logger's affair, and may put line breaks of the message into the
 *       log; {@link Builder#stackTraces} switches it off.
 *   <li><b>completed</b> has {@code outcome}, {@code success} or {@code failure}, and {@code
 *       duration}, in milliseconds with the microseconds after the point.
 * </ul>
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
  private final ValueFormat values;
  private final StartLines startLines;
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

  private LogActivityTracker(Builder builder) {
    this.log = builder.log();
    this.values = builder.values;
    this.startLines = new StartLines(builder.values, log.spare());
    this.operations = new MethodCache<>(method -> OperationLog.of(log, values, method));
  }

  /** {@return a builder of a tracker, which has the defaults} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return log.isLoggable(LogEvent.COMPLETED)
        || log.isLoggable(LogEvent.FAILED)
        || wantsValues(method);
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    return log.isLoggable(LogEvent.STARTED)
        || (method.effect() == Effect.CHANGE && log.isLoggable(LogEvent.CHANGED));
  }

  @Override
  public boolean wantsDuration(TrackedMethod method) {
    return log.isLoggable(LogEvent.COMPLETED);
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return log.isAnyLoggable()
        ? start(context, OperationLog.of(log, values, operation, subject), null, false, kvArgs)
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
    String ids = LogIds.of(context, values);
    if (isStartLogged) {
      log.log(
          LogEvent.STARTED,
          startLines.line(operation.begin(LogEvent.STARTED), ids, method, kvArgs));
    }
    // Last, so that what is measured is the operation and not the log.
    return new LogActivity(operation, ids, measured ? 0 : log.nanoTime());
  }

  @Override
  public String toString() {
    return "LogActivityTracker";
  }

  /** Says what of a {@link LogActivityTracker} is to differ from the defaults. */
  public static final class Builder {
    private final Map<LogEvent, Level> levels = new EnumMap<>(LogEvent.class);
    private System.@Nullable Logger logger;
    private boolean stackTraces = true;
    private ValueFormat values = ValueFormat.standard();
    private LongSupplier nanoTime = System::nanoTime;

    private Builder() {
      for (LogEvent event : LogEvent.values()) {
        levels.put(event, event == LogEvent.FAILED ? Level.WARNING : Level.INFO);
      }
    }

    /**
     * Sets where the lines go.
     *
     * @param to a logger; by default the one named {@code dev.tracker.activity}
     * @return this builder
     */
    public Builder logger(System.Logger to) {
      logger = Objects.requireNonNull(to, "logger");
      return this;
    }

    /**
     * Sets the level of an event.
     *
     * @param event the event
     * @param level the level at which it is logged; {@link Level#OFF} never to log it
     * @return this builder
     * @throws IllegalArgumentException for {@link Level#ALL}, at which nothing can be logged
     */
    public Builder level(LogEvent event, Level level) {
      if (level == Level.ALL) {
        throw new IllegalArgumentException("nothing can be logged at level ALL");
      }
      levels.put(event, Objects.requireNonNull(level, "level"));
      return this;
    }

    /**
     * Sets whether what was thrown is passed to the logger, which then writes its stack trace.
     *
     * @param logged by default {@code true}
     * @return this builder
     */
    public Builder stackTraces(boolean logged) {
      stackTraces = logged;
      return this;
    }

    /**
     * Sets how long the text of a value may be; what is cut is marked.
     *
     * @param chars by default 1,000
     * @return this builder
     */
    public Builder maxValueLength(int chars) {
      values = values.withMaxLength(chars);
      return this;
    }

    /**
     * Sets how many entries of a map, collection or array are written.
     *
     * @param entries by default 100
     * @return this builder
     */
    public Builder maxEntries(int entries) {
      values = values.withMaxEntries(entries);
      return this;
    }

    /**
     * Sets how many maps, collections and arrays may be within each other.
     *
     * @param depth by default 5
     * @return this builder
     */
    public Builder maxDepth(int depth) {
      values = values.withMaxDepth(depth);
      return this;
    }

    /**
     * Sets which fields are secret.
     *
     * @param policy by default {@link Redaction#standard()}
     * @return this builder
     */
    public Builder redaction(Redaction policy) {
      values = values.withRedaction(policy);
      return this;
    }

    private EventLog log() {
      System.Logger to = logger == null ? System.getLogger("dev.tracker.activity") : logger;
      return new EventLog(to, levels, stackTraces, nanoTime);
    }

    /** Sets the clock, for tests. */
    Builder nanoTime(LongSupplier clock) {
      nanoTime = clock;
      return this;
    }

    /** {@return a new tracker} */
    public LogActivityTracker build() {
      return new LogActivityTracker(this);
    }
  }
}
