package dev.tracker.slf4j;

import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;
import org.slf4j.spi.LocationAwareLogger;

/**
 * An event for loggers that know text only. The key-values stand before the message, as SLF4J puts
 * them, which takes longer, and so many calls that not every logger finds the caller behind them.
 */
final class TextEvent extends EventDraft {
  private static final int LENGTH = 256;

  private final LocationAwareLogger logger;
  private final Level level;
  private final String message;
  private final String callerBoundary;
  private final StringBuilder text = new StringBuilder(LENGTH);
  private @Nullable Throwable cause;

  TextEvent(
      LocationAwareLogger logger,
      Level level,
      EventOutline outline,
      EventIdentity identity,
      String callerBoundary) {
    this.logger = logger;
    this.level = level;
    this.message = outline.message();
    this.callerBoundary = callerBoundary;
    addAll(outline.fields());
    identity.forEachId(id -> set(id.key, id.value));
  }

  @Override
  void set(String key, @Nullable Object value) {
    text.append(key).append('=').append(value).append(' ');
  }

  @Override
  void log() {
    logger.log(null, callerBoundary, level.toInt(), text + message, null, cause);
  }

  @Override
  void setCause(@Nullable Throwable thrown) {
    cause = thrown;
  }
}
