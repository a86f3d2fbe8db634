package dev.tracker.spring.boot;

import dev.tracker.ActivityTracker;
import dev.tracker.micrometer.MicrometerTracker;
import dev.tracker.micrometer.ObservationTracker;
import dev.tracker.opentelemetry.OpenTelemetryTracker;
import dev.tracker.opentelemetry.SpansOnly;
import dev.tracker.slf4j.Slf4jTracker;
import dev.tracker.slf4j.Slf4jTrackerBuilder;
import dev.tracker.spi.Redaction;
import dev.tracker.spi.ValueFormat;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.OpenTelemetry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.util.ClassUtils;

/**
 * Configures the trackers whose libraries the application has. No call is counted twice: if a
 * tracer of Micrometer turns observations into spans, the observations are metered too, and no
 * other tracker creates meters or spans.
 *
 * <p>Each registry is looked up when the trackers are first needed, so the order in which
 * registries are created does not matter. Without a registry, the tracker does nothing.
 *
 * @since 0.1.0
 */
@AutoConfiguration
@ConditionalOnProperty(name = "tracker.enabled", matchIfMissing = true)
@EnableConfigurationProperties(TrackerProperties.class)
public class TrackersAutoConfiguration {
  private static final String TRACER = "io.micrometer.tracing.Tracer";

  /** For Spring, which makes it. */
  public TrackersAutoConfiguration() {}

  private static boolean isOn(@Nullable Boolean asked, boolean byDefault) {
    return asked == null ? byDefault : asked;
  }

  private static boolean hasTracer(ListableBeanFactory beans) {
    ClassLoader loader = TrackersAutoConfiguration.class.getClassLoader();
    return ClassUtils.isPresent(TRACER, loader)
        && beans.getBeanNamesForType(ClassUtils.resolveClassName(TRACER, loader)).length > 0;
  }

  private static Redaction redaction(TrackerProperties properties) {
    return Redaction.standard().and(properties.redact().toArray(String[]::new));
  }

  /** Meters. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({MicrometerTracker.class, MeterRegistry.class})
  static class Meters {

    @Bean
    @Order(-200)
    @ConditionalOnMissingBean(MicrometerTracker.class)
    ActivityTracker activityMeters(
        ObjectProvider<MeterRegistry> registries,
        TrackerProperties properties,
        ListableBeanFactory beans) {
      TrackerProperties.Meters asked = properties.meters();
      MeterRegistry registry = registries.getIfUnique();
      boolean isObserved = hasTracer(beans) && isOn(properties.observations().enabled(), true);
      if (registry == null || !isOn(asked.enabled(), !isObserved)) {
        return ActivityTracker.noop();
      }
      MicrometerTracker.Builder meters =
          MicrometerTracker.builder(registry).redaction(redaction(properties));
      asked.argumentTags().forEach(meters::argumentTag);
      return asked.active() ? meters.build() : meters.withoutActive().build();
    }
  }

  /** Observations. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({ObservationTracker.class, ObservationRegistry.class})
  static class Observations {

    @Bean
    @Order(-300)
    @ConditionalOnMissingBean(ObservationTracker.class)
    ActivityTracker activityObservations(
        ObjectProvider<ObservationRegistry> registries,
        TrackerProperties properties,
        ListableBeanFactory beans) {
      ObservationRegistry registry = registries.getIfUnique();
      return registry == null || !isOn(properties.observations().enabled(), hasTracer(beans))
          ? ActivityTracker.noop()
          : ObservationTracker.builder(registry).redaction(redaction(properties)).build();
    }
  }

  /** Spans. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({OpenTelemetryTracker.class, OpenTelemetry.class})
  static class Spans {

    @Bean
    @Order(-300)
    @ConditionalOnMissingBean(OpenTelemetryTracker.class)
    ActivityTracker activitySpans(
        ObjectProvider<OpenTelemetry> openTelemetries,
        TrackerProperties properties,
        ListableBeanFactory beans) {
      OpenTelemetry openTelemetry = openTelemetries.getIfUnique();
      if (openTelemetry == null || !isOn(properties.opentelemetry().enabled(), !hasTracer(beans))) {
        return ActivityTracker.noop();
      }
      return OpenTelemetryTracker.builder(
              isMetered(properties, beans) ? new SpansOnly(openTelemetry) : openTelemetry)
          .redaction(redaction(properties))
          .build();
    }

    private static boolean isMetered(TrackerProperties properties, ListableBeanFactory beans) {
      String registry = "io.micrometer.core.instrument.MeterRegistry";
      ClassLoader loader = TrackersAutoConfiguration.class.getClassLoader();
      return isOn(properties.meters().enabled(), true)
          && ClassUtils.isPresent(registry, loader)
          && beans.getBeanNamesForType(ClassUtils.resolveClassName(registry, loader)).length > 0;
    }
  }

  /** The log. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({Slf4jTracker.class, Logger.class})
  @ConditionalOnProperty(name = "tracker.log.enabled", matchIfMissing = true)
  static class Logs {

    @Bean
    @Order(-100)
    @ConditionalOnMissingBean(Slf4jTracker.class)
    ActivityTracker activityLog(TrackerProperties properties) {
      TrackerProperties.Log asked = properties.log();
      Slf4jTrackerBuilder log =
          Slf4jTracker.builder(LoggerFactory.getLogger(asked.logger()))
              .stackTraces(asked.stackTraces())
              .mdc(asked.mdc())
              .values(ValueFormat.standard().withMaxLength(asked.maxValueLength()))
              .redaction(redaction(properties));
      if (asked.mode() == TrackerProperties.Log.Mode.WHOLE) {
        log.linePerActivity();
      }
      return log.build();
    }
  }
}
