package dev.tracker.spring.context;

import io.micrometer.observation.Observation;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** The trace that an observation is part of. */
final class ObservedTraces {
  private static final boolean TRACING =
      ClassUtils.isPresent(
          "io.micrometer.tracing.handler.TracingObservationHandler",
          ObservedTraces.class.getClassLoader());

  private ObservedTraces() {}

  /** The trace's id; empty if there is none, or nothing traces. */
  static Optional<String> in(Observation.ContextView observed) {
    return TRACING ? Optional.ofNullable(Traced.id(observed)) : Optional.empty();
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
