package dev.tracker.slf4j;

import dev.tracker.log.LogEvent;
import dev.tracker.spi.SettledActivity;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.event.Level;
import org.slf4j.spi.LocationAwareLogger;

/** The logger, and at which level which event is logged. */
final class EventLevels {
  private final Logger logger;
  private final EventKind kind;

  /** An event that is not in here is not logged. */
  private final Map<LogEvent, Level> levels;

  private final boolean linePerActivity;

  EventLevels(Logger logger, Map<LogEvent, Level> levels, boolean linePerActivity) {
    this.logger = logger;
    this.kind = EventKind.of(logger);
    this.linePerActivity = linePerActivity;
    this.levels = new EnumMap<>(levels);
  }

  /** Asks the logger each time, as levels are changed while the process runs. */
  boolean isLogged(LogEvent event) {
    Level level = levels.get(event);
    return level != null && logger.isEnabledForLevel(level);
  }

  boolean isAnyLogged() {
    return isLogged(LogEvent.STARTED) || isLogged(LogEvent.CHANGED) || isLastLogged();
  }

  /** Whether an event is, that comes at the end, or where there is one only. */
  boolean isLastLogged() {
    return isLogged(LogEvent.COMPLETED) || isLogged(LogEvent.FAILED);
  }

  /**
   * Begins an event with what all of an operation have.
   *
   * @return {@code null} if it is not logged
   */
  @Nullable EventDraft begin(LogEvent event, EventOutline outline, EventIdentity identity) {
    Level level = levels.get(event);
    if (level == null || !logger.isEnabledForLevel(level)) {
      return null;
    }
    String caller = callerBoundary(event, identity.text().method());
    return switch (kind) {
      case WHOLE -> new WholeEvent(logger, level, outline, identity, caller);
      case TEXT -> new TextEvent((LocationAwareLogger) logger, level, outline, identity, caller);
      case FLUENT ->
          new FluentEvent(logger.makeLoggingEventBuilder(level), outline, identity, caller);
    };
  }

  /** By hand: the class that has the method which leads to the event. */
  private Class<?> called(LogEvent event) {
    if (event == LogEvent.STARTED) {
      return Slf4jTracker.class;
    }
    boolean isLast = event == LogEvent.COMPLETED || linePerActivity;
    return isLast ? SettledActivity.class : Slf4jActivity.class;
  }

  /** Whoever called this class is the caller that a logger names: the one that is decorated. */
  private String callerBoundary(LogEvent event, @Nullable TrackedName method) {
    if (method != null) {
      return method.decorator();
    }
    return called(event).getName();
  }
}
