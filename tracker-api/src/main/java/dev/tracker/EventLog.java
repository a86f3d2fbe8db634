package dev.tracker;

import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.Map;

/** The logger of a {@link LogActivityTracker}, and at which level it is to log which event. */
final class EventLog {
  private final System.Logger logger;
  private final Map<LogEvent, Level> levels;
  private final boolean stackTraces;

  EventLog(System.Logger logger, Map<LogEvent, Level> levels, boolean stackTraces) {
    this.logger = logger;
    this.stackTraces = stackTraces;
    this.levels = new EnumMap<>(levels);
  }

  /** Asks the logger each time, as levels are changed while the process runs. */
  boolean isLoggable(LogEvent event) {
    Level level = level(event);
    // Not every logger says no to OFF: to java.util.logging it is the most urgent level.
    return level != Level.OFF && logger.isLoggable(level);
  }

  private Level level(LogEvent event) {
    return levels.getOrDefault(event, Level.OFF);
  }

  boolean isAnyLoggable() {
    return isLoggable(LogEvent.STARTED)
        || isLoggable(LogEvent.CHANGED)
        || isLoggable(LogEvent.COMPLETED)
        || isLoggable(LogEvent.FAILED);
  }

  void log(LogEvent event, LogLine line) {
    logger.log(level(event), line.toString());
  }

  void log(LogEvent event, LogLine line, Throwable error) {
    if (stackTraces) {
      logger.log(level(event), line.toString(), error);
    } else {
      log(event, line);
    }
  }
}
