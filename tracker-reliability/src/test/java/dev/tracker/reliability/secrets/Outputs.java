package dev.tracker.reliability.secrets;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.tracker.ActivityTracker;
import dev.tracker.jfr.JfrTracker;
import dev.tracker.log.LogActivityTracker;
import dev.tracker.micrometer.MicrometerTracker;
import dev.tracker.micrometer.ObservationTracker;
import dev.tracker.opentelemetry.OpenTelemetryTracker;
import dev.tracker.reliability.CapturedLines;
import dev.tracker.slf4j.Slf4jTracker;
import dev.tracker.testing.RecordingTracker;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.slf4j.LoggerFactory;

/** All trackers, and all that they have told. */
final class Outputs implements AutoCloseable {
  private final StringBuilder events = new StringBuilder();
  private final StringBuilder lines = new StringBuilder();
  private final StringBuilder observed = new StringBuilder();
  private final ListAppender<ILoggingEvent> logback = new ListAppender<>();
  private final InMemorySpanExporter spans = InMemorySpanExporter.create();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final RecordingTracker recorder = new RecordingTracker();
  private final Recording recording = new Recording();
  private final ActivityTracker all;

  Outputs() {
    Logger logger = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger("secrets");
    logger.setAdditive(false);
    logback.start();
    logger.addAppender(logback);
    ObservationRegistry observations = ObservationRegistry.create();
    observations.observationConfig().observationHandler(new Observed());
    recording.enable(JfrTracker.EVENT_NAME);
    recording.start();
    this.all =
        ActivityTracker.chain(
            LogActivityTracker.builder()
                .logger(new CapturedLines(line -> events.append(line).append('\n')))
                .build(),
            LogActivityTracker.builder()
                .logger(new CapturedLines(line -> lines.append(line).append('\n')))
                .linePerActivity()
                .build(),
            Slf4jTracker.builder(logger).mdc(true).build(),
            new OpenTelemetryTracker(
                OpenTelemetrySdk.builder()
                    .setTracerProvider(
                        SdkTracerProvider.builder()
                            .addSpanProcessor(SimpleSpanProcessor.create(spans))
                            .build())
                    .build()),
            new ObservationTracker(observations),
            new MicrometerTracker(meters),
            new JfrTracker(),
            recorder);
  }

  ActivityTracker trackers() {
    return all;
  }

  /** What each has told so far, by its name. */
  Map<String, String> texts() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("log", events.toString());
    texts.put("log, a line each", lines.toString());
    texts.put("slf4j", logback.list.stream().map(Outputs::text).collect(Collectors.joining("\n")));
    texts.put("spans", spans.getFinishedSpanItems().toString());
    texts.put("observations", observed.toString());
    texts.put("meters", meters.getMeters().stream().map(Meter::getId).toList().toString());
    texts.put("jfr", flightRecording());
    return texts;
  }

  /** What the recorder has been told, as it reads. */
  String recorded() {
    return recorder.toString();
  }

  private static String text(ILoggingEvent event) {
    return event.getFormattedMessage() + event.getKeyValuePairs() + event.getMDCPropertyMap();
  }

  private String flightRecording() throws IOException {
    Path file = Files.createTempFile("secrets", ".jfr");
    try {
      recording.dump(file);
      return RecordingFile.readAllEvents(file).stream()
          .map(Object::toString)
          .collect(Collectors.joining("\n"));
    } finally {
      Files.delete(file);
    }
  }

  @Override
  public void close() {
    recording.close();
    meters.close();
  }

  private final class Observed implements ObservationHandler<Observation.Context> {
    @Override
    public void onEvent(Observation.Event event, Observation.Context context) {
      observed.append(event).append('\n');
    }

    @Override
    public void onStop(Observation.Context context) {
      observed.append(context.getAllKeyValues()).append(context).append('\n');
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
      return true;
    }
  }
}
