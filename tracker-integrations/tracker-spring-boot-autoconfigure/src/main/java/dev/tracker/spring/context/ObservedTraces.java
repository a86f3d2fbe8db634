package dev.tracker.spring.context;

import io.micrometer.observation.Observation;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** The trace that an observation is part of. */
final class ObservedTraces {
  private static final boolean TRACING =
      ClassUtils.isPresent(
          "io.micrometer.tracing.handler.TracingObservationHandler",
          ObservedTraces.class.getClassLoader());

  private ObservedTraces() {}

  /** The trace's id; {@code null} if there is none, or nothing traces. */
  static @Nullable String in(Observation.ContextView observed) {
    return TRACING ? Traced.id(observed) : null;
  }

  /** Loaded only where Micrometer Tracing is there. */
  private static final class Traced {
    private static @Nullable String id(Observation.ContextView observed) {
      TracingContext tracing = observed.get(TracingContext.class);
      Span span = tracing == null ? null : tracing.getSpan();
      return span == null ? null : span.context().traceId();
    }
  }
}
