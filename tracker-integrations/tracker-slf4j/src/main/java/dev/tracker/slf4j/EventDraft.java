package dev.tracker.slf4j;

import dev.tracker.LogEvent;
import dev.tracker.VisibleText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.spi.LoggingEventAware;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * An event that is being put together, and then passed to the logger: as it is where the logger
 * takes such events, else by the fluent API. That one makes an event of the same kind, and all its
 * key-values anew, those that are constant too.
 */
final class EventDraft implements LoggingEvent {
  /** What all events have, and two more, so that their list need not grow. */
  private static final int USUAL_FIELDS = 8;

  private final Logger logger;
  private final Level level;
  private final EventOutline outline;
  private final List<KeyValuePair> fields = new ArrayList<>(USUAL_FIELDS);
  private @Nullable Throwable cause;

  EventDraft(Logger logger, Level level, LogEvent event, EventIdentity identity) {
    this.logger = logger;
    this.level = level;
    this.outline = identity.text().outline(event);
    for (KeyValuePair field : outline.fields()) {
      fields.add(field);
    }
    identity.forEachId(fields::add);
  }

  /** Adds what is visible anyway. */
  EventDraft add(EventField field, Object value) {
    fields.add(field.with(value));
    return this;
  }

  EventDraft addText(EventField field, String text) {
    return add(field, VisibleText.of(text));
  }

  /** Not every layout escapes what would end its line. */
  void addArgument(String key, Object value) {
    fields.add(new KeyValuePair(key, value instanceof String text ? VisibleText.of(text) : value));
  }

  void log() {
    if (logger instanceof LoggingEventAware aware) {
      aware.log(this);
    } else {
      build().log();
    }
  }

  void log(Throwable error) {
    cause = error;
    try {
      log();
    } catch (RuntimeException fault) {
      // An error that cannot tell of itself: some loggers ask it for its message at once.
      cause = null;
      log();
    }
  }

  /** By whatever each call returns, which need not be the builder that was called. */
  private LoggingEventBuilder build() {
    LoggingEventBuilder builder =
        logger.makeLoggingEventBuilder(level).setMessage(outline.message());
    for (KeyValuePair field : fields) {
      builder = builder.addKeyValue(field.key, field.value);
    }
    return cause == null ? builder : builder.setCause(cause);
  }

  @Override
  public Level getLevel() {
    return level;
  }

  @Override
  public String getLoggerName() {
    return logger.getName();
  }

  @Override
  public String getMessage() {
    return outline.message();
  }

  @Override
  public List<KeyValuePair> getKeyValuePairs() {
    return fields;
  }

  @Override
  public @Nullable Throwable getThrowable() {
    return cause;
  }

  /** None; so it is with events of the fluent API, and with what follows. */
  @Override
  public @Nullable List<Object> getArguments() {
    return null;
  }

  @Override
  public Object @Nullable [] getArgumentArray() {
    return null;
  }

  @Override
  public @Nullable List<Marker> getMarkers() {
    return null;
  }

  /** Not known: it is that at which the logger is told. */
  @Override
  public long getTimeStamp() {
    return 0;
  }

  /** Not known: it is the one that tells the logger. */
  @Override
  public @Nullable String getThreadName() {
    return null;
  }
}
