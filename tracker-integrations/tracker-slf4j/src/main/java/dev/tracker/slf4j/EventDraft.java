package dev.tracker.slf4j;

import dev.tracker.LogEvent;
import dev.tracker.VisibleText;
import org.slf4j.spi.LoggingEventBuilder;

/** An event that is being put together. */
final class EventDraft {
  /** Whatever the last call returned, which need not be the builder that was called. */
  private LoggingEventBuilder builder;

  EventDraft(LoggingEventBuilder builder, LogEvent event, EventIdentity identity) {
    this.builder = builder.setMessage(identity.text().message(event));
    add(EventField.EVENT, event.toString());
    identity.forEach(this::add);
  }

  EventDraft add(EventField field, Object value) {
    return add(field.key(), value);
  }

  /** Not every layout escapes what would end its line. */
  EventDraft add(String key, Object value) {
    builder = builder.addKeyValue(key, value instanceof String text ? VisibleText.of(text) : value);
    return this;
  }

  void log() {
    builder.log();
  }

  void log(Throwable cause) {
    LoggingEventBuilder withoutCause = builder;
    try {
      builder.setCause(cause).log();
    } catch (RuntimeException fault) {
      // An error that cannot tell of itself: some loggers ask it for its message at once.
      withoutCause.setCause(null).log();
    }
  }
}
