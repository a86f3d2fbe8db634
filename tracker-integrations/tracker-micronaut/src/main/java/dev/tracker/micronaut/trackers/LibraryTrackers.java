package dev.tracker.micronaut.trackers;

import dev.tracker.ActivityTracker;
import dev.tracker.micrometer.MicrometerTracker;
import dev.tracker.opentelemetry.OpenTelemetryTracker;
import dev.tracker.opentelemetry.SpansOnly;
import dev.tracker.slf4j.Slf4jTracker;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.reflect.ClassUtils;
import io.micronaut.core.util.StringUtils;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The trackers for the libraries that an application has: each where our module for it is on the
 * class path, and a bean of the library's is there. One of the application's own comes in its
 * place. No call is metered twice: where there are meters, OpenTelemetry has spans only.
 */
final class LibraryTrackers {
  private LibraryTrackers() {}

  /** Spans. */
  @Factory
  @Requires(classes = {OpenTelemetryTracker.class, OpenTelemetry.class})
  @Requires(property = "tracker.opentelemetry.enabled", notEquals = StringUtils.FALSE)
  static final class Spans {
    private static final String METERS = "io.micrometer.core.instrument.MeterRegistry";

    @Singleton
    @Order(-300)
    @Requires(beans = OpenTelemetry.class, missingBeans = OpenTelemetryTracker.class)
    ActivityTracker activitySpans(
        OpenTelemetry openTelemetry,
        BeanContext beans,
        @Property(name = "tracker.meters.enabled", defaultValue = "true") boolean isMetered) {
      return new OpenTelemetryTracker(
          isMetered && hasMeters(beans) ? new SpansOnly(openTelemetry) : openTelemetry);
    }

    private static boolean hasMeters(BeanContext beans) {
      return ClassUtils.forName(METERS, Spans.class.getClassLoader())
          .map(beans::containsBean)
          .orElse(false);
    }
  }

  /** Meters. */
  @Factory
  @Requires(classes = {MicrometerTracker.class, MeterRegistry.class})
  @Requires(property = "tracker.meters.enabled", notEquals = StringUtils.FALSE)
  static final class Meters {
    @Singleton
    @Order(-200)
    @Requires(beans = MeterRegistry.class, missingBeans = MicrometerTracker.class)
    ActivityTracker activityMeters(MeterRegistry registry) {
      return new MicrometerTracker(registry);
    }
  }

  /** The log. */
  @Factory
  @Requires(classes = {Slf4jTracker.class, Logger.class})
  @Requires(property = "tracker.log.enabled", notEquals = StringUtils.FALSE)
  static final class Logs {
    @Singleton
    @Order(-100)
    @Requires(missingBeans = Slf4jTracker.class)
    ActivityTracker activityLog(
        @Property(name = "tracker.log.logger", defaultValue = "dev.tracker.activity")
            String logger) {
      return Slf4jTracker.builder(LoggerFactory.getLogger(logger)).build();
    }
  }
}
