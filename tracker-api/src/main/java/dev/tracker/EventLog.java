package dev.tracker;

import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Objects;

/** The logger of a {@link LogActivityTracker}, and at which level it is to log which event. */
final class EventLog {
  private final System.Logger logger;
  private final ByEvent<Level> levels;
  private final boolean stackTraces;
  private final SpareText spare = new SpareText();

  /**
   * A log.
   *
   * @param levels of all events
   */
  EventLog(System.Logger logger, Map<LogEvent, Level> levels, boolean stackTraces) {
    this.logger = logger;
    this.stackTraces = stackTraces;
    this.levels = ByEvent.of(event -> Objects.requireNonNull(levels.get(event)));
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

  /** A line to write, and then to log; it is not to be used after that. */
  LogLine begin(LogEvent event, LogOperation operation, String ids) {
    return new LogLine(spare.begin()).begin(event, operation, ids);
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
