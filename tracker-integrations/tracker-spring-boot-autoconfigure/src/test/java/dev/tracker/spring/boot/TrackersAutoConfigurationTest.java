package dev.tracker.spring.boot;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.tracker.spring.Recording;
import dev.tracker.testing.RecordingTracker;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

/** Trackers by what is there, and what the configuration says of them. */
@ExtendWith(OutputCaptureExtension.class)
class TrackersAutoConfigurationTest {
  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  TrackerAutoConfiguration.class, TrackersAutoConfiguration.class))
          .withUserConfiguration(Recording.class, GreetingService.class);

  /** Another application in this process may have said otherwise. */
  @BeforeEach
  void logsWhatHappens() {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.INFO);
  }

  private static void call(ApplicationContext context) {
    Greetings greetings = context.getBean(Greetings.class);
    greetings.say("Ann", "1234");
    greetings.get("Bob");
  }

  private static List<String> meters(ApplicationContext context) {
    return context.getBean(MeterRegistry.class).getMeters().stream()
        .map(Meter::getId)
        .map(Meter.Id::getName)
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void logsByTheLoggerThatIsThere(CapturedOutput output) {
    runner.run(
        context -> {
          call(context);
          assertThat(output).contains("dev.tracker.activity", "operation=\"say\"", "Ann");
        });
  }

  @Test
  void logIsWrittenAsAsked(CapturedOutput output) {
    runner
        .withPropertyValues(
            "tracker.log.logger=audit.trail", "tracker.log.mode=whole", "tracker.redact=name,pin")
        .run(
            context -> {
              call(context);
              assertThat(output)
                  .contains("audit.trail", "completed", "name=\"[REDACTED]\"")
                  .doesNotContain("started", "name=\"Ann", "1234");
            });
  }

  @Test
  void logCanBeSwitchedOff(CapturedOutput output) {
    runner
        .withPropertyValues("tracker.log.enabled=false")
        .run(
            context -> {
              call(context);
              assertThat(output).doesNotContain("dev.tracker.activity");
            });
  }

  @Test
  void metersIfThereIsARegistry() {
    runner
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .withBean(ObservationRegistry.class, ObservationRegistry::create)
        .run(
            context -> {
              call(context);
              assertThat(
                      context.getBean(MeterRegistry.class).find("activity").timers().stream()
                          .mapToLong(timer -> timer.count())
                          .sum())
                  .isEqualTo(2);
              assertThat(meters(context)).contains("activity", "activity.active");
            });
  }

  @Test
  void metersAreWhatIsAsked() {
    runner
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .withPropertyValues("tracker.meters.active=false", "tracker.meters.argument-tags=name")
        .run(
            context -> {
              call(context);
              assertThat(meters(context)).contains("activity").doesNotContain("activity.active");
              assertThat(
                      context
                          .getBean(MeterRegistry.class)
                          .find("activity")
                          .tag("name", "Ann")
                          .timer())
                  .isNotNull();
            });
    runner
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .withPropertyValues("tracker.meters.enabled=false")
        .run(
            context -> {
              call(context);
              assertThat(meters(context)).isEmpty();
            });
  }

  @Test
  void spansIfThereIsAnOpenTelemetry() {
    InMemorySpanExporter spans = InMemorySpanExporter.create();
    InMemoryMetricReader metrics = InMemoryMetricReader.create();
    runner
        .withBean(OpenTelemetry.class, () -> openTelemetry(spans, metrics))
        .run(
            context -> {
              call(context);
              assertThat(spans.getFinishedSpanItems()).hasSize(2);
              assertThat(metrics.collectAllMetrics()).isNotEmpty();
            });
  }

  @Test
  void nothingIsCountedTwiceWhereMicrometerMeters() {
    InMemorySpanExporter spans = InMemorySpanExporter.create();
    InMemoryMetricReader metrics = InMemoryMetricReader.create();
    runner
        .withBean(OpenTelemetry.class, () -> openTelemetry(spans, metrics))
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .run(
            context -> {
              call(context);
              assertThat(spans.getFinishedSpanItems()).hasSize(2);
              assertThat(metrics.collectAllMetrics()).isEmpty();
              assertThat(meters(context)).contains("activity");
            });
  }

  private static OpenTelemetry openTelemetry(
      InMemorySpanExporter spans, InMemoryMetricReader metrics) {
    return OpenTelemetrySdk.builder()
        .setTracerProvider(
            SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(spans)).build())
        .setMeterProvider(SdkMeterProvider.builder().registerMetricReader(metrics).build())
        .build();
  }

  @Test
  void nothingIsCountedTwiceWhereATracerMakesSpansOfObservations() {
    InMemorySpanExporter spans = InMemorySpanExporter.create();
    InMemoryMetricReader metrics = InMemoryMetricReader.create();
    List<String> observed = new ArrayList<>();
    ObservationRegistry observations = ObservationRegistry.create();
    observations
        .observationConfig()
        .observationHandler(
            new ObservationHandler<Observation.Context>() {
              @Override
              public void onStop(Observation.Context context) {
                observed.add(context.getName());
              }

              @Override
              public boolean supportsContext(Observation.Context context) {
                return true;
              }
            });
    runner
        .withBean(OpenTelemetry.class, () -> openTelemetry(spans, metrics))
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .withBean(ObservationRegistry.class, () -> observations)
        .withBean(Tracer.class, () -> Tracer.NOOP)
        .run(
            context -> {
              call(context);
              assertThat(observed).hasSize(2);
              assertThat(meters(context)).isEmpty();
              assertThat(spans.getFinishedSpanItems()).isEmpty();
              assertThat(metrics.collectAllMetrics()).isEmpty();
            });
  }

  @Test
  void worksWithoutAnyOfTheLibraries() {
    runner
        .withClassLoader(
            new FilteredClassLoader("io.micrometer", "io.opentelemetry", "org.slf4j.Logger"))
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              call(context);
              assertThat(context.getBean(RecordingTracker.class)).recordedActivities(2);
            });
  }

  @Test
  void methodsAndOperationsAreLeftOut() {
    assertRecorded(1, "tracker.exclude=dev.tracker.spring.**.get");
    assertRecorded(1, "tracker.include=dev.tracker.spring.boot.*.say");
    assertRecorded(1, "tracker.operations=get");
    assertRecorded(0, "tracker.exclude-operations=get,say");
    assertRecorded(0, "tracker.exclude=dev.tracker.**");
    assertRecorded(0, "tracker.sampling=0");
    assertRecorded(2, "tracker.sampling=1");
  }

  private void assertRecorded(int count, String property) {
    runner
        .withPropertyValues(property)
        .run(
            context -> {
              call(context);
              assertThat(context.getBean(RecordingTracker.class)).recordedActivities(count);
            });
  }

  @Test
  void misspelledPropertiesAreTold(CapturedOutput output) {
    runner
        .withPropertyValues("tracker.metres.enabled=true", "tracker.log.mdc=true")
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(output)
                  .contains("There is no property", "tracker.metres.enabled")
                  .doesNotContain("tracker.log.mdc");
            });
  }
}
