package dev.tracker;

import java.lang.System.Logger.Level;
import java.util.Map;

/** The logger of a {@link LogActivityTracker}, and at which level it is to log which event. */
final class EventLog {
  private final System.Logger logger;
  private final Level[] levels = new Level[LogEvent.values().length];
  private final boolean stackTraces;

  EventLog(System.Logger logger, Map<LogEvent, Level> levels, boolean stackTraces) {
    this.logger = logger;
    this.stackTraces = stackTraces;
    levels.forEach((event, level) -> this.levels[event.ordinal()] = level);
  }

  /** Asks the logger each time, as levels are changed while the process runs. */
  boolean isLoggable(LogEvent event) {
    Level level = levels[event.ordinal()];
    // Not every logger says no to OFF: to java.util.logging it is the most urgent level.
    return level != Level.OFF && logger.isLoggable(level);
  }

  boolean isAnyLoggable() {
    return isLoggable(LogEvent.STARTED)
        || isLoggable(LogEvent.CHANGED)
        || isLoggable(LogEvent.COMPLETED)
        || isLoggable(LogEvent.FAILED);
  }

  void log(LogEvent event, LogLine line) {
    logger.log(levels[event.ordinal()], line.toString());
  }

  void log(LogEvent event, LogLine line, Throwable error) {
    if (stackTraces) {
      logger.log(levels[event.ordinal()], line.toString(), error);
    } else {
      log(event, line);
    }
  }
}
