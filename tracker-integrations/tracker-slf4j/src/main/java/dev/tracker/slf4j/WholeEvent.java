package dev.tracker.slf4j;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.spi.LoggingEventAware;

/**
 * An event for loggers that take one as it is. The fluent API would make an event of the same kind,
 * and all its key-values anew, those that are constant too.
 */
final class WholeEvent extends EventDraft implements LoggingEvent {
  /** What all events have, and three more, so that their list need not grow. */
  private static final int USUAL_FIELDS = 10;

  private final Logger logger;
  private final Level level;
  private final String message;
  private final List<KeyValuePair> fields = new ArrayList<>(USUAL_FIELDS);
  private final long timeStamp = System.currentTimeMillis();
  private final String callerBoundary;
  private @Nullable Throwable cause;

  /**
   * An event that has what all of an operation have.
   *
   * @param logger one that takes events
   * @param callerBoundary the class that the caller called
   */
  WholeEvent(
      Logger logger,
      Level level,
      EventOutline outline,
      EventIdentity identity,
      String callerBoundary) {
    this.callerBoundary = callerBoundary;
    this.logger = logger;
    this.level = level;
    this.message = outline.message();
    addAll(outline.fields());
    identity.forEachId(fields::add);
  }

  @Override
  void set(String key, @Nullable Object value) {
    fields.add(new KeyValuePair(key, value));
  }

  /**
   * By index: to add all at once would copy them to an array first, and an iterator is one more.
   */
  @Override
  void addAll(List<KeyValuePair> added) {
    for (int i = 0; i < added.size(); i++) {
      fields.add(added.get(i));
    }
  }

  @Override
  void log() {
    ((LoggingEventAware) logger).log(this);
  }

  @Override
  void setCause(@Nullable Throwable thrown) {
    cause = thrown;
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
    return message;
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

  /** Not every logger asks the clock itself: to some, an event without a time is of 1970. */
  @Override
  public long getTimeStamp() {
    return timeStamp;
  }

  @Override
  public String getThreadName() {
    return Thread.currentThread().getName();
  }

  @Override
  public String getCallerBoundary() {
    return callerBoundary;
  }
}
