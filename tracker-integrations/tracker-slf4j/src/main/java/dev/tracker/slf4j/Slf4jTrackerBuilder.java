package dev.tracker.slf4j;

import dev.tracker.log.LogEvent;
import dev.tracker.spi.Redaction;
import dev.tracker.spi.ValueFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.event.Level;

/**
 * Builds an {@link Slf4jTracker} that differs from the defaults.
 *
 * @since 0.1.0
 */
public final class Slf4jTrackerBuilder {
  private final Logger logger;
  private final Map<LogEvent, Level> levels = new EnumMap<>(LogEvent.class);
  private ValueFormat values = ValueFormat.standard();

  /** {@code null} until it is set. */
  private @Nullable String prefix;

  private boolean stackTraces = true;
  private boolean mdc;
  private boolean linePerActivity;

  Slf4jTrackerBuilder(Logger logger) {
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
  public Slf4jTrackerBuilder level(LogEvent event, Level level) {
    levels.put(event, Objects.requireNonNull(level, "level"));
    return this;
  }

  /**
   * Leaves out events.
   *
   * @param events those that are never logged
   * @return this builder
   */
  public Slf4jTrackerBuilder without(LogEvent... events) {
    for (LogEvent event : events) {
      levels.remove(event);
    }
    return this;
  }

  /**
   * Sets what all keys of events begin with, but not those of the MDC. For encoders that write
   * key-values beside the MDC and fields of their own, and refuse a name twice: they drop the
   * event.
   *
   * @param start {@code activity.} or the like; by default nothing, and {@code activity.} if the
   *     {@linkplain #mdc MDC is filled} with the same names
   * @return this builder
   */
  public Slf4jTrackerBuilder prefix(String start) {
    prefix = Objects.requireNonNull(start, "start");
    return this;
  }

  /**
   * Sets whether what was thrown is the cause of the event, so that its stack trace is written.
   *
   * @param logged by default {@code true}
   * @return this builder
   */
  public Slf4jTrackerBuilder stackTraces(boolean logged) {
    stackTraces = logged;
    return this;
  }

  /**
   * Sets whether the MDC has the operation while it is in progress. It then has it whatever is
   * logged, for it is there for what others log.
   *
   * @param filled by default {@code false}
   * @return this builder
   */
  public Slf4jTrackerBuilder mdc(boolean filled) {
    mdc = filled;
    return this;
  }

  /**
   * Has one event logged for each activity, at its end and with all of it, instead of one for each
   * {@link LogEvent}. It is logged at the level of {@link LogEvent#FAILED} if the operation failed,
   * else at that of {@link LogEvent#COMPLETED}. Easier to read while developing; a process that
   * dies leaves no event of activities in progress.
   *
   * @return this builder
   */
  public Slf4jTrackerBuilder linePerActivity() {
    linePerActivity = true;
    return this;
  }

  /**
   * Sets how values are written.
   *
   * @param format by default {@link ValueFormat#standard()}
   * @return this builder
   */
  public Slf4jTrackerBuilder values(ValueFormat format) {
    values = Objects.requireNonNull(format, "format");
    return this;
  }

  /**
   * Sets which fields are secret.
   *
   * @param policy by default {@link Redaction#standard()}
   * @return this builder
   */
  public Slf4jTrackerBuilder redaction(Redaction policy) {
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

  EventLog log() {
    String byDefault = mdc ? "activity." : "";
    EventKeys keys = new EventKeys(prefix == null ? byDefault : prefix);
    EventLevels logged = new EventLevels(logger, levels, linePerActivity);
    return new EventLog(logged, values, keys, stackTraces);
  }

  boolean isLinePerActivity() {
    return linePerActivity;
  }

  boolean fillsMdc() {
    return mdc;
  }
}
