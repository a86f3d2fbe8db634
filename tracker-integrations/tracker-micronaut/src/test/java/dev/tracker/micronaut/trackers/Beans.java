package dev.tracker.micronaut.trackers;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The beans of these tests. */
final class Beans {
  private Beans() {}

  @Singleton
  @Requires(property = "kind", value = "trackers")
  static class DefaultCounters implements Counters {
    @Override
    public void raiseCounter(String name) {}
  }

  /** What was told, by whom. */
  @Singleton
  @Requires(property = "kind", value = "trackers")
  static class Told {
    final List<String> all = new ArrayList<>();
  }

  /** A tracker that says its name. */
  record Naming(String name, Told told) implements ActivityTracker {
    @Override
    public Activity start(
        ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
      told.all.add(name);
      return Activity.noop();
    }
  }

  @Factory
  @Requires(property = "kind", value = "trackers")
  static class Trackers {
    @Singleton
    @Named("unordered")
    ActivityTracker unordered(Told told) {
      return new Naming("unordered", told);
    }

    @Singleton
    @Order(2)
    @Named("last")
    ActivityTracker last(Told told) {
      return new Naming("last", told);
    }

    @Singleton
    @Order(-1)
    @Named("first")
    ActivityTracker first(Told told) {
      return new Naming("first", told);
    }

    @Singleton
    @Named("broken")
    @Requires(property = "broken")
    ActivityTracker broken() {
      throw new IllegalStateException("cannot be made");
    }

    /** Uses what is tracked, when it is made and later. */
    @Singleton
    @Named("using")
    @Requires(property = "using")
    ActivityTracker using(Counters counters, Told told) {
      counters.raiseCounter("while it is made");
      return new Naming("using", told);
    }
  }

  @Factory
  @Requires(property = "kind", value = "trackers")
  @Requires(property = "libraries")
  static class Libraries {
    @Singleton
    MeterRegistry registry() {
      return new SimpleMeterRegistry();
    }

    @Singleton
    InMemorySpanExporter spans() {
      return InMemorySpanExporter.create();
    }

    @Singleton
    OpenTelemetry openTelemetry(InMemorySpanExporter spans) {
      return OpenTelemetrySdk.builder()
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(spans))
                  .build())
          .build();
    }
  }
}
