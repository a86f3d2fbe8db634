package dev.tracker.slf4j;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.log.LogEvent;
import dev.tracker.spi.MethodCache;
import dev.tracker.spi.Redaction;
import dev.tracker.spi.ThreadBinding;
import dev.tracker.spi.ValueFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.event.Level;

/**
 * Writes activities to a logger of SLF4J, one event with key-values for each {@link LogEvent}. The
 * message is for people: {@code create backend started}. The key-values are for machines:
 *
 * <ul>
 *   <li>All events have {@code event}, {@code operation}, {@code subject} unless it is empty,
 *       {@code op_id}, which is unique in the process, and {@code request_id}, {@code trace_id} and
 *       {@code span_id} where the context had them at the start.
 *   <li><b>started</b> has the arguments, named as {@link dev.tracker.spi.ArgumentFields} says.
 *       Java's own numbers, booleans and {@code null} are such for the encoder too.
 *   <li><b>changed</b> has {@code change_id} and {@code change_data}, unless they are {@code null}.
 *   <li><b>failed</b> has {@code error}, the class of what was thrown, and {@code error_message}
 *       where there is one. What was thrown is the cause of the event, unless {@link
 *       Builder#stackTraces} switches that off.
 *   <li><b>completed</b> has {@code outcome}, {@code success} or {@code failure}, and {@code
 *       duration_ms}, a number of milliseconds with the microseconds after the point.
 * </ul>
 *
 * <p>Values are written as {@link ValueFormat} says: bounded, and without what is secret by its
 * name. Line breaks in them are the encoder's affair.
 *
 * <p>With {@link Builder#mdc}, the first of these fields are in the {@link org.slf4j.MDC} too, from
 * the start to {@link Activity#detach detach} or {@link Activity#end end}, so that whatever the
 * operation logs has them. What was there before is restored.
 */
public final class Slf4jTracker implements ActivityTracker {
  private final EventLevels log;
  private final ValueFormat values;
  private final EventKeys keys;
  private final StartEvents startEvents;
  private final boolean stackTraces;
  private final ThreadBinding.@Nullable Stack bindings;
  private final MethodCache<OperationText> operations;

  /**
   * Logs with all defaults: failures at {@link Level#WARN}, everything else at {@link Level#INFO}.
   *
   * @param logger where the events go
   */
  public Slf4jTracker(Logger logger) {
    this(builder(logger));
  }

  private Slf4jTracker(Builder builder) {
    this.log = new EventLevels(builder.logger, builder.levels);
    this.values = builder.values;
    this.keys = new EventKeys(builder.prefix);
    this.startEvents = new StartEvents(log, values, keys);
    this.stackTraces = builder.stackTraces;
    this.bindings = builder.mdc ? new ThreadBinding.Stack() : null;
    this.operations = new MethodCache<>(method -> OperationText.of(method, values, keys));
  }

  /**
   * Begins a tracker that differs from the defaults.
   *
   * @param logger where the events go
   * @return a builder that has the defaults
   */
  public static Builder builder(Logger logger) {
    return new Builder(logger);
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return !isIdle();
  }

  private boolean isIdle() {
    return bindings == null && !log.isAnyLogged();
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    return log.isLogged(LogEvent.STARTED)
        || (method.effect() == Effect.CHANGE && log.isLogged(LogEvent.CHANGED));
  }

  @Override
  public boolean wantsDuration(TrackedMethod method) {
    return log.isLogged(LogEvent.COMPLETED);
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return isIdle()
        ? Activity.noop()
        : start(context, OperationText.of(operation, subject, values, keys), null, false, kvArgs);
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
      OperationText operation,
      @Nullable TrackedMethod method,
      boolean measured,
      @Nullable Object[] kvArgs) {
    if (isIdle()) {
      return Activity.noop();
    }
    EventIdentity identity = EventIdentity.of(context, operation, values);
    MdcBinding binding = bindings == null ? null : MdcBinding.of(bindings, identity);
    startEvents.log(identity, method, kvArgs, binding);
    long startedAt = measured ? 0 : System.nanoTime(); // Last: it is not the log that is measured.
    return new Slf4jActivity(log, values, stackTraces, identity, binding, startedAt);
  }

  @Override
  public String toString() {
    return "Slf4jTracker";
  }

  /** Says what of an {@link Slf4jTracker} is to differ from the defaults. */
  public static final class Builder {
    private final Logger logger;
    private final Map<LogEvent, Level> levels = new EnumMap<>(LogEvent.class);
    private ValueFormat values = ValueFormat.standard();
    private String prefix = "";
    private boolean stackTraces = true;
    private boolean mdc;

    private Builder(Logger logger) {
      this.logger = Objects.requireNonNull(logger, "logger");
      for (LogEvent event : LogEvent.values()) {
        levels.put(event, event == LogEvent.FAILED ? Level.WARN : Level.INFO);
      }
    }

    /**
     * Sets the level of an event.
     *
     * @param event the event
     * @param level the level at which it is logged
     * @return this builder
     */
    public Builder level(LogEvent event, Level level) {
      levels.put(event, Objects.requireNonNull(level, "level"));
      return this;
    }

    /**
     * Leaves out events.
     *
     * @param events those that are never logged
     * @return this builder
     */
    public Builder without(LogEvent... events) {
      for (LogEvent event : events) {
        levels.remove(event);
      }
      return this;
    }

    /**
     * Sets what all keys of events begin with, but not those of the MDC. For encoders that write
     * key-values beside the MDC and fields of their own, and refuse a name twice.
     *
     * @param start {@code activity.} or the like, by default nothing
     * @return this builder
     */
    public Builder prefix(String start) {
      prefix = Objects.requireNonNull(start, "start");
      return this;
    }

    /**
     * Sets whether what was thrown is the cause of the event, so that its stack trace is written.
     *
     * @param logged by default {@code true}
     * @return this builder
     */
    public Builder stackTraces(boolean logged) {
      stackTraces = logged;
      return this;
    }

    /**
     * Sets whether the MDC has the operation while it is under way. It then has it whatever is
     * logged, for it is there for what others log.
     *
     * @param filled by default {@code false}
     * @return this builder
     */
    public Builder mdc(boolean filled) {
      mdc = filled;
      return this;
    }

    /**
     * Sets how values are written.
     *
     * @param format by default {@link ValueFormat#standard()}
     * @return this builder
     */
    public Builder values(ValueFormat format) {
      values = Objects.requireNonNull(format, "format");
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

    /**
     * The tracker.
     *
     * @return a new tracker
     */
    public Slf4jTracker build() {
      return new Slf4jTracker(this);
    }
  }
}
