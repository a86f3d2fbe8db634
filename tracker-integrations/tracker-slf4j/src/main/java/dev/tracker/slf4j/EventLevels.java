package dev.tracker.slf4j;

import dev.tracker.LogEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.event.Level;

/** The logger, and at which level which event is logged. */
final class EventLevels {
  private final Logger logger;

  /** By the ordinals of the events; {@code null} for one that is not logged. */
  private final @Nullable Level[] levels = new @Nullable Level[LogEvent.values().length];

  EventLevels(Logger logger, Map<LogEvent, Level> levels) {
    this.logger = logger;
    levels.forEach((event, level) -> this.levels[event.ordinal()] = level);
  }

  /** Asks the logger each time, as levels are changed while the process runs. */
  boolean isLogged(LogEvent event) {
    Level level = levels[event.ordinal()];
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
    Level level = levels[event.ordinal()];
    return level != null && logger.isEnabledForLevel(level)
        ? new EventDraft(logger.makeLoggingEventBuilder(level), event, identity)
        : null;
  }
}
