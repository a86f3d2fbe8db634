package dev.tracker.opentelemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.propagation.ContextPropagators;

/**
 * An OpenTelemetry without meters, for an application whose meters are Micrometer's.
 *
 * @param of whose spans they are
 * @since 0.1.0
 */
public record SpansOnly(OpenTelemetry of) implements OpenTelemetry {
  @Override
  public TracerProvider getTracerProvider() {
    return of.getTracerProvider();
  }

  @Override
  public ContextPropagators getPropagators() {
    return of.getPropagators();
  }
}
