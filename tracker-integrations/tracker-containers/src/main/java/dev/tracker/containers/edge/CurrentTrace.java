package dev.tracker.containers.edge;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import org.jspecify.annotations.Nullable;

/** The trace that the current thread works for, where an application has OpenTelemetry. */
final class CurrentTrace {
  private static final boolean IS_TRACED = isTraced();

  private CurrentTrace() {}

  /** Its id; {@code null} if there is none, or nothing traces. */
  static @Nullable String id() {
    return IS_TRACED ? Spans.id() : null;
  }

  /** By trying: a class that is found may still be out of a module's reach. */
  private static boolean isTraced() {
    try {
      Spans.id();
      return true;
    } catch (LinkageError outOfReach) {
      return false;
    }
  }

  /** Apart, since its class is loaded only where OpenTelemetry is there. */
  private static final class Spans {
    private static @Nullable String id() {
      SpanContext span = Span.current().getSpanContext();
      return span.isValid() ? span.getTraceId() : null;
    }
  }
}
