package dev.tracker;

import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The logger of a {@link LogActivityTracker}, and at which level it is to log which event. */
final class EventLog {
  private final System.Logger logger;
  private final Map<LogEvent, Level> levels;
  private final boolean stackTraces;

  /**
   * Where a thread's next line is written. To make it for each line would be most of what a line
   * allocates. Of a class of the JDK, so that no thread keeps ours from being unloaded.
   */
  @SuppressWarnings("ThreadLocalUsage") // trackers are few, and may log within each other's lines
  private final ThreadLocal<StringBuilder> spare = ThreadLocal.withInitial(StringBuilder::new);

  /**
   * A log.
   *
   * @param levels of all events
   */
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
    return Objects.requireNonNull(levels.get(event));
  }

  boolean isAnyLoggable() {
    return isLoggable(LogEvent.STARTED)
        || isLoggable(LogEvent.CHANGED)
        || isLoggable(LogEvent.COMPLETED)
        || isLoggable(LogEvent.FAILED);
  }

  /** A line to write, and then to log; it is not to be used after that. */
  LogLine begin(LogEvent event, LogIdentity identity) {
    StringBuilder text = spare.get();
    // Where it is being written to, a value of that line logs while its text is asked for.
    return (text.isEmpty() ? new LogLine(text) : new LogLine()).begin(event, identity);
  }

  void log(LogEvent event, LogLine line) {
    logger.log(level(event), finish(line));
  }

  void log(LogEvent event, LogLine line, Throwable error) {
    if (stackTraces) {
      logger.log(level(event), finish(line), error);
    } else {
      log(event, line);
    }
  }

  private String finish(LogLine line) {
    if (!line.isWorthKeeping()) {
      spare.remove();
    }
    return line.finish();
  }
}
