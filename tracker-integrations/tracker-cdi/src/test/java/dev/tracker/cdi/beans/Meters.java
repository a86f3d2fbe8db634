package dev.tracker.cdi.beans;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What libraries have in an application. */
@Dependent
public class Meters {

  @Produces
  @Singleton
  MeterRegistry registry() {
    return new SimpleMeterRegistry();
  }

  @Produces
  @Singleton
  OpenTelemetry telemetry() {
    return OpenTelemetry.noop();
  }
}
