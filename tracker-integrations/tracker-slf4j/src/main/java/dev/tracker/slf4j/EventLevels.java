package dev.tracker.slf4j;

import dev.tracker.log.LogEvent;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventAware;

/** The logger, and at which level which event is logged. */
final class EventLevels {
  private final Logger logger;

  /** An event that is not in here is not logged. */
  private final Map<LogEvent, Level> levels;

  EventLevels(Logger logger, Map<LogEvent, Level> levels) {
    this.logger = logger;
    this.levels = new EnumMap<>(levels);
  }

  /** Asks the logger each time, as levels are changed while the process runs. */
  boolean isLogged(LogEvent event) {
    Level level = levels.get(event);
    return level != null && logger.isEnabledForLevel(level);
  }

  boolean isAnyLogged() {
    return isLogged(LogEvent.STARTED)
        || isLogged(LogEvent.CHANGED)
        || isLogged(LogEvent.COMPLETED)
        || isLogged(LogEvent.FAILED);
  }

  /** Begins an event with what all of an operation have, or returns {@code null} if not logged. */
  @Nullable EventDraft begin(LogEvent event, EventIdentity identity) {
    Level level = levels.get(event);
    if (level == null || !logger.isEnabledForLevel(level)) {
      return null;
    }
    EventOutline outline = identity.text().outline(event);
    String caller = callerBoundary(event, identity.text().decorator());
    return logger instanceof LoggingEventAware target
        ? new WholeEvent(logger, target, level, outline, identity, caller)
        : new FluentEvent(logger.makeLoggingEventBuilder(level), outline, identity, caller);
  }

  /** Whoever called this class is the caller that a logger names: the one that is decorated. */
  private static String callerBoundary(LogEvent event, @Nullable String decorator) {
    if (decorator != null) {
      return decorator;
    }
    Class<?> called = event == LogEvent.STARTED ? Slf4jTracker.class : Slf4jActivity.class;
    return called.getName();
  }
}
