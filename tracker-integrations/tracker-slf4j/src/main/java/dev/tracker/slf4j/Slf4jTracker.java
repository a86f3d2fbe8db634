package dev.tracker.slf4j;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.log.LogEvent;
import dev.tracker.spi.MethodCache;
import dev.tracker.spi.ThreadBinding;
import dev.tracker.spi.ValueFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;

/**
 * Writes activities to a logger of SLF4J, one event with key-values for each {@link LogEvent}.
 *
 * <pre>{@code
 * ActivityTracker tracker =
 *     Slf4jTracker.builder(LoggerFactory.getLogger("activities")).stackTraces(false).build();
 * }</pre>
 *
 * <p>The message is for people: {@code create backend started}. The key-values are for machines:
 *
 * <ul>
 *   <li>All events have {@code event}, {@code operation}, {@code subject} unless it is empty,
 *       {@code interface} and {@code method}, which distinguish a service from the repository that
 *       it calls, unless the activity was started by hand, {@code op_id}, which is unique in the
 *       process, and {@code request_id}, {@code trace_id} and {@code span_id} where the context had
 *       them at the start.
 *   <li><b>started</b> has the arguments, named as {@link dev.tracker.spi.ArgumentFields} says.
 *       Java's own numbers, booleans and {@code null} are such for the encoder too.
 *   <li><b>changed</b> has {@code change_id} and {@code change_data}, unless they are {@code null}.
 *       There is one for each change of a batch.
 *   <li><b>failed</b> has the arguments, {@code exception_type}, the class of what was thrown, and
 *       {@code exception_message} where there is one. What was thrown is the cause of the event,
 *       unless {@link Slf4jTrackerBuilder#stackTraces} switches that off.
 *   <li><b>completed</b> has {@code outcome}, the word of an {@link dev.tracker.Outcome}, and
 *       {@code duration_ms}, a number of milliseconds with the microseconds after the point; of an
 *       exception that was expected {@code exception_type} and {@code exception_message}, and what
 *       was recorded of the result, {@code result.count}.
 * </ul>
 *
 * <p>With {@link Slf4jTrackerBuilder#linePerActivity} all of this is in one event {@code
 * completed}, the only one, at the end. Several changes are {@code changes} and {@code change_ids}
 * there, without data.
 *
 * <p>Values are written as {@link ValueFormat} says: bounded, and without what is secret by its
 * name. Line breaks in them are the encoder's affair.
 *
 * <p>With {@link Slf4jTrackerBuilder#mdc}, the first of these fields are in the {@link
 * org.slf4j.MDC} too, from the start to {@link Activity#detach detach} or {@link Activity#end end},
 * so that whatever the operation logs has them. What was there before is restored.
 *
 * @since 0.1.0
 */
public final class Slf4jTracker implements ActivityTracker {
  private final EventLog log;
  private final boolean isLinePerActivity;
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

  Slf4jTracker(Slf4jTrackerBuilder builder) {
    this.log = builder.log();
    this.isLinePerActivity = builder.isLinePerActivity();
    this.bindings = builder.fillsMdc() ? new ThreadBinding.Stack() : null;
    this.operations =
        new MethodCache<>(method -> OperationText.of(method, log.values(), log.keys()));
  }

  /**
   * Begins a tracker that differs from the defaults.
   *
   * @param logger where the events go
   * @return a builder that has the defaults
   */
  public static Slf4jTrackerBuilder builder(Logger logger) {
    return new Slf4jTrackerBuilder(logger);
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return !isIdle();
  }

  private boolean isIdle() {
    return bindings == null
        && !(isLinePerActivity ? log.levels().isLastLogged() : log.levels().isAnyLogged());
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    EventLevels levels = log.levels();
    return isLinePerActivity
        ? levels.isLastLogged()
        : levels.isLogged(LogEvent.STARTED)
            || levels.isLogged(LogEvent.FAILED)
            || (method.effect() == Effect.CHANGE && levels.isLogged(LogEvent.CHANGED));
  }

  @Override
  public boolean wantsDuration(TrackedMethod method) {
    return isLinePerActivity || log.levels().isLogged(LogEvent.COMPLETED);
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return isIdle()
        ? Activity.noop()
        : start(
            context,
            OperationText.of(operation, subject, log.values(), log.keys()),
            null,
            false,
            kvArgs.clone());
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
    EventIdentity identity = EventIdentity.of(context, operation, log.values());
    MdcBinding binding = bindings == null ? null : MdcBinding.of(bindings, identity);
    try {
      return start(identity, binding, method, measured, kvArgs);
    } catch (Throwable fault) {
      if (binding != null) {
        binding.close();
      }
      throw fault;
    }
  }

  private Activity start(
      EventIdentity identity,
      @Nullable MdcBinding binding,
      @Nullable TrackedMethod method,
      boolean measured,
      @Nullable Object[] kvArgs) {
    if (isLinePerActivity) {
      List<KeyValuePair> arguments = log.arguments(method, kvArgs);
      return new Slf4jLineActivity(log, identity, binding, arguments, startedAt(measured));
    }
    log.logStarted(identity, method, kvArgs);
    return new Slf4jActivity(log, identity, binding, method, kvArgs, startedAt(measured));
  }

  /** Asked last, as it is not the log that is measured. */
  private static long startedAt(boolean measured) {
    return measured ? 0 : System.nanoTime();
  }

  @Override
  public String toString() {
    return "Slf4jTracker";
  }
}
