package dev.tracker.slf4j;

import org.jspecify.annotations.Nullable;
import org.slf4j.spi.CallerBoundaryAware;
import org.slf4j.spi.LoggingEventBuilder;

/** An event by SLF4J's fluent API, which every logger has. */
final class FluentEvent extends EventDraft {
  /** Whatever the last call returned, which need not be the builder that was called. */
  private LoggingEventBuilder builder;

  FluentEvent(
      LoggingEventBuilder builder,
      EventOutline outline,
      EventIdentity identity,
      String callerBoundary) {
    if (builder instanceof CallerBoundaryAware aware) {
      aware.setCallerBoundary(callerBoundary);
    }
    this.builder = builder.setMessage(outline.message());
    addAll(outline.fields());
    identity.forEachId(id -> set(id.key, id.value));
  }

  @Override
  void set(String key, @Nullable Object value) {
    builder = builder.addKeyValue(key, value);
  }

  @Override
  void log() {
    builder.log();
  }

  @Override
  void setCause(@Nullable Throwable cause) {
    builder = builder.setCause(cause);
  }
}
