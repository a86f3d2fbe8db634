package dev.tracker;

import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The logger of a {@link LogActivityTracker}, and at which level it is to log which event. */
final class EventLog {
  private final System.Logger logger;
  private final Map<LogEvent, Level> levels;
  private final boolean stackTraces;

  /**
   * Where the next line is written, unless another thread is writing its own there; then it is
   * {@code null}. To make one for each line would be most of what a line allocates.
   */
  private final AtomicReference<@Nullable LogLine> spare = new AtomicReference<>();

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

  /** A line to write, and then to log; it is not to be used after that. */
  LogLine begin(LogEvent event, LogIdentity identity) {
    LogLine free = spare.getAndSet(null);
    return (free == null ? new LogLine() : free).begin(event, identity);
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
    String text = line.toString();
    if (line.isWorthKeeping()) {
      spare.lazySet(line);
    }
    return text;
  }
}
