package dev.tracker.log;

import dev.tracker.spi.SpareText;
import dev.tracker.spi.ValueFormat;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Where a {@link LogActivityTracker} logs, which event at which level, and how it writes. */
final class EventLog {
  private final LogSink sink;
  private final ByEvent<Level> levels;
  private final boolean stackTraces;
  private final ValueFormat values;
  private final LogFields fields;
  private final LongSupplier nanoTime;
  private final SpareText spare = new SpareText();

  /**
   * A log.
   *
   * @param levels of all events
   */
  EventLog(
      LogSink sink,
      Map<LogEvent, Level> levels,
      boolean stackTraces,
      ValueFormat values,
      LongSupplier nanoTime) {
    this.sink = sink;
    this.levels = ByEvent.of(event -> Objects.requireNonNull(levels.get(event)));
    this.stackTraces = stackTraces;
    this.values = values;
    this.fields = new LogFields(values);
    this.nanoTime = nanoTime;
  }

  /** Asks the logger each time, as levels are changed while the process runs. */
  boolean isLoggable(LogEvent event) {
    Level level = levels.get(event);
    // Not every logger says no to OFF: to java.util.logging it is the most urgent level.
    return level != Level.OFF && sink.isLoggable(level);
  }

  boolean isAnyLoggable() {
    return isLoggable(LogEvent.STARTED)
        || isLoggable(LogEvent.CHANGED)
        || isLoggable(LogEvent.COMPLETED)
        || isLoggable(LogEvent.FAILED);
  }

  long nanoTime() {
    return nanoTime.getAsLong();
  }

  ValueFormat values() {
    return values;
  }

  LogFields fields() {
    return fields;
  }

  SpareText spare() {
    return spare;
  }

  /** A line to write, and then to log; it is not to be used after that. */
  LogLine begin(String begin, String ids) {
    return new LogLine(spare.begin().append(begin).append(ids));
  }

  /**
   * Logs a line.
   *
   * @param error what the line tells of, for its stack trace
   * @param caller whose call the line tells of; {@code null} for an activity started by hand
   */
  void log(LogEvent event, String line, @Nullable Throwable error, @Nullable Caller caller) {
    sink.log(levels.get(event), line, stackTraces ? error : null, caller);
  }
}
