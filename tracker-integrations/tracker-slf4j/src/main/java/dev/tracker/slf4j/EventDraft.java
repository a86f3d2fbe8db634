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
    set(EventField.EVENT.key(), event.toString());
    identity.forEach(this::set);
  }

  /** Adds what is visible anyway. */
  EventDraft add(EventField field, Object value) {
    set(field.key(), value);
    return this;
  }

  EventDraft addText(EventField field, String text) {
    return add(field, VisibleText.of(text));
  }

  /** Not every layout escapes what would end its line. */
  void addArgument(String key, Object value) {
    set(key, value instanceof String text ? VisibleText.of(text) : value);
  }

  private void set(String key, Object value) {
    builder = builder.addKeyValue(key, value);
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
