package dev.tracker.log;

import dev.tracker.spi.SpareText;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;

/** The logger of a {@link LogActivityTracker}, at which level it logs which event, and a clock. */
final class EventLog {
  private final System.Logger logger;
  private final ByEvent<Level> levels;
  private final boolean stackTraces;
  private final LongSupplier nanoTime;
  private final SpareText spare = new SpareText();

  /**
   * A log.
   *
   * @param levels of all events
   */
  EventLog(
      System.Logger logger,
      Map<LogEvent, Level> levels,
      boolean stackTraces,
      LongSupplier nanoTime) {
    this.logger = logger;
    this.levels = ByEvent.of(event -> Objects.requireNonNull(levels.get(event)));
    this.stackTraces = stackTraces;
    this.nanoTime = nanoTime;
  }

  /** Asks the logger each time, as levels are changed while the process runs. */
  boolean isLoggable(LogEvent event) {
    Level level = levels.get(event);
    // Not every logger says no to OFF: to java.util.logging it is the most urgent level.
    return level != Level.OFF && logger.isLoggable(level);
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

  SpareText spare() {
    return spare;
  }

  /** A line to write, and then to log; it is not to be used after that. */
  LogLine begin(String begin, String ids) {
    return new LogLine(spare.begin().append(begin).append(ids));
  }

  void log(LogEvent event, LogLine line) {
    log(event, line.finish(spare));
  }

  void log(LogEvent event, String line) {
    logger.log(levels.get(event), line);
  }

  void log(LogEvent event, LogLine line, Throwable error) {
    if (stackTraces) {
      logger.log(levels.get(event), line.finish(spare), error);
    } else {
      log(event, line);
    }
  }
}
