package dev.tracker.opentelemetry;

import dev.tracker.spi.ValueFormat;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.Span;
import org.jspecify.annotations.Nullable;

/**
 * Records what was thrown as OpenTelemetry's conventions demand, with messages that are bounded.
 */
final class ExceptionEvent {
  /** In characters; a stack trace with a longer message in it is not left to the SDK. */
  private static final int LONG_MESSAGE = 10_000;

  /** Deeper than that only exceptions go that are causes of each other. */
  private static final int MOST_CAUSES = 100;

  private ExceptionEvent() {}

  /** What an error is called: without a canonical name, as anonymous classes are, by its own. */
  static String typeOf(Throwable error) {
    String canonical = error.getClass().getCanonicalName();
    return canonical == null ? error.getClass().getName() : canonical;
  }

  /**
   * Records an error.
   *
   * @param type see {@link #typeOf}
   * @param message bounded, or {@code null} if there is none
   */
  static void record(
      Span span, Throwable error, String type, @Nullable String message, ValueFormat values) {
    // They come before what the SDK finds out by itself, which knows no bounds.
    AttributesBuilder known = Attributes.builder().put(ActivityAttributes.EXCEPTION_TYPE, type);
    if (message != null) {
      known.put(ActivityAttributes.EXCEPTION_MESSAGE, message);
    }
    try {
      if (hasLongMessage(error)) {
        known.put(ActivityAttributes.EXCEPTION_STACKTRACE, stackTrace(error, values));
      }
      span.recordException(error, known.build());
    } catch (RuntimeException fault) {
      // An error whose message, or whose stack trace, cannot be had.
      span.addEvent("exception", known.build());
    }
  }

  private static boolean hasLongMessage(Throwable error) {
    Throwable cause = error;
    for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
      String message = cause.getMessage();
      if (message != null && message.length() > LONG_MESSAGE) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /** As Java prints it, but for the messages, and without those that were suppressed. */
  private static String stackTrace(Throwable error, ValueFormat values) {
    StringBuilder text = new StringBuilder();
    Throwable cause = error;
    for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
      String message = values.formatMessage(cause);
      text.append(depth == 0 ? "" : "Caused by: ").append(cause.getClass().getName());
      text.append(message == null ? "" : ": " + message).append('\n');
      for (StackTraceElement frame : cause.getStackTrace()) {
        text.append("\tat ").append(frame).append('\n');
      }
      cause = cause.getCause();
    }
    return text.toString();
  }
}
