package dev.tracker.spring.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.spring.boot.TrackerAutoConfiguration;
import dev.tracker.spring.boot.TrackersAutoConfiguration;
import io.micrometer.core.aop.TimedAspect;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.aop.ObservedAspect;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.EnableAspectJAutoProxy;

/** What the page says of the names, before and after. */
class MigrationTest {
  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  TrackerAutoConfiguration.class, TrackersAutoConfiguration.class))
          .withUserConfiguration(CardPayments.class);

  @Configuration(proxyBeanMethods = false)
  @EnableAspectJAutoProxy
  static class Metered {
    @Bean
    MeterRegistry meterRegistry(ObjectProvider<MeterFilter> filters) {
      MeterRegistry registry = new SimpleMeterRegistry();
      filters.orderedStream().forEach(registry.config()::meterFilter);
      return registry;
    }

    @Bean
    TimedAspect timedAspect(MeterRegistry registry) {
      return new TimedAspect(registry);
    }

    @Bean
    ObservationRegistry observationRegistry(MeterRegistry registry) {
      ObservationRegistry observations = ObservationRegistry.create();
      observations
          .observationConfig()
          .observationHandler(new DefaultMeterObservationHandler(registry));
      return observations;
    }

    @Bean
    ObservedAspect observedAspect(ObservationRegistry registry) {
      return new ObservedAspect(registry);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Traced {
    @Bean
    InMemorySpanExporter spans() {
      return InMemorySpanExporter.create();
    }

    @Bean
    OpenTelemetry openTelemetry(InMemorySpanExporter spans) {
      return OpenTelemetrySdk.builder()
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(spans))
                  .build())
          .build();
    }
  }

  private static Map<String, String> tags(MeterRegistry registry, String meter) {
    Meter.Id id = registry.get(meter).meter().getId();
    return new TreeMap<>(
        id.getTags().stream().collect(Collectors.toMap(Tag::getKey, Tag::getValue)));
  }

  @Test
  void aTimerHasTheNameOfAllAndTheTagsOfTheOperation() {
    runner
        .withUserConfiguration(Metered.class, TimedPayments.class)
        .run(
            context -> {
              MeterRegistry registry = context.getBean(MeterRegistry.class);
              context.getBean(TimedPayments.class).charge("c", 5);
              context.getBean(Payments.class).charge("c", 5);

              assertThat(tags(registry, "payments.charge"))
                  .containsEntry("exception", "none")
                  .containsEntry("class", TimedPayments.class.getName())
                  .containsEntry("method", "charge")
                  .containsEntry("kind", "card");
              assertThat(tags(registry, "activity"))
                  .isEqualTo(
                      Map.of(
                          "operation", "charge",
                          "subject", "payment",
                          "class", Payments.class.getName(),
                          "method", "charge",
                          "outcome", "success",
                          "error", "none"));
            });
  }

  @Test
  void whatIsExpectedIsNoError() {
    runner
        .withUserConfiguration(Metered.class)
        .run(
            context -> {
              assertThatThrownBy(() -> context.getBean(Payments.class).charge("c", -1))
                  .isInstanceOf(CardRefused.class);
              assertThat(tags(context.getBean(MeterRegistry.class), "activity"))
                  .containsEntry("outcome", "expected");
            });
  }

  @Test
  void anOldNameCanBeKept() {
    runner
        .withUserConfiguration(Metered.class, OldNames.class)
        .run(
            context -> {
              context.getBean(Payments.class).charge("c", 5);
              assertThat(
                      context.getBean(MeterRegistry.class).get("payments.charge").timer().count())
                  .isEqualTo(1);
            });
  }

  @Test
  void anObservationHasMetersOfItsName() {
    runner
        .withPropertyValues("tracker.meters.enabled=false", "tracker.observations.enabled=true")
        .withUserConfiguration(Metered.class, ObservedPayments.class)
        .run(
            context -> {
              MeterRegistry registry = context.getBean(MeterRegistry.class);
              context.getBean(ObservedPayments.class).charge("c", 5);
              context.getBean(Payments.class).charge("c", 5);

              assertThat(tags(registry, "payments.charge"))
                  .containsOnlyKeys("class", "method", "error");
              assertThat(tags(registry, "activity"))
                  .containsOnlyKeys("operation", "subject", "class", "method", "outcome", "error");
            });
  }

  @Test
  void aSpanHasTheNameOfWhatIsDone() {
    runner
        .withUserConfiguration(Traced.class)
        .run(
            context -> {
              context.getBean(Payments.class).charge("c", 5);

              SpanData span =
                  context.getBean(InMemorySpanExporter.class).getFinishedSpanItems().get(0);
              assertThat(span.getName()).isEqualTo("charge payment");
              assertThat(span.getAttributes().asMap().toString())
                  .contains(
                      "activity.argument.customer=c",
                      "code.function.name=" + Payments.class.getName() + ".charge");
              assertThat(span.getEvents())
                  .extracting(each -> each.getName())
                  .containsExactly("activity.changed");
            });
  }

  @Test
  void aTrackerHearsWhatAnAspectHeard() {
    runner
        .withUserConfiguration(Metered.class, AuditAspect.class, AuditTracker.class)
        .run(
            context -> {
              context.getBean(Payments.class).charge("c", 5);

              assertThat(context.getBean(AuditAspect.class).audit).containsExactly("charge p-1");
              assertThat(context.getBean(AuditTracker.class).audit).containsExactly("charge p-1");
            });
  }
}
