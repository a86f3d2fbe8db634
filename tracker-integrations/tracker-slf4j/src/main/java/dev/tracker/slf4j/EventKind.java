package dev.tracker.slf4j;

import org.slf4j.Logger;
import org.slf4j.event.Level;
import org.slf4j.spi.DefaultLoggingEventBuilder;
import org.slf4j.spi.LocationAwareLogger;
import org.slf4j.spi.LoggingEventAware;

/** How a logger takes events. */
enum EventKind {
  /** As they are, with their key-values. */
  WHOLE,

  /** As text. */
  TEXT,

  /** By the fluent API, which each logger has. */
  FLUENT;

  static EventKind of(Logger logger) {
    if (logger instanceof LocationAwareLogger && knowsTextOnly(logger)) {
      return TEXT;
    }
    return logger instanceof LoggingEventAware ? WHOLE : FLUENT;
  }

  private static boolean knowsTextOnly(Logger logger) {
    if (logger instanceof LoggingEventAware) {
      // It takes events, of the fluent API too, but leaves out their key-values and the caller.
      return logger.getClass().getName().startsWith("org.slf4j.reload4j.");
    }
    // A logger that knows of key-values has a builder of its own.
    return logger.makeLoggingEventBuilder(Level.INFO).getClass()
        == DefaultLoggingEventBuilder.class;
  }
}
