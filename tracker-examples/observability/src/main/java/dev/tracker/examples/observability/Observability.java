package dev.tracker.examples.observability;

import dev.tracker.ActivityTracker;
import dev.tracker.jfr.JfrTracker;
import dev.tracker.micrometer.MicrometerTracker;
import dev.tracker.opentelemetry.OpenTelemetryTracker;
import dev.tracker.slf4j.Slf4jTracker;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jdk.jfr.consumer.RecordedEvent;

/**
 * Keeps an order desk busy with all trackers chained, reads back what each of them left, and ends
 * with a table of who saw how many. The files are in {@code target/observability}.
 */
public final class Observability {
  private static final int CUSTOMERS = 150;
  private static final Map<String, Integer> STOCK = Map.of("tea", 150, "coffee", 80, "sugar", 40);

  private Observability() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int status = run(Path.of("target/observability"), System.out);
    if (status != 0) {
      System.exit(status);
    }
  }

  /**
   * Leaves its files in a folder, and returns the exit status: not zero if there is no agreement.
   */
  static int run(Path folder, PrintStream out) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path logFile = folder.resolve("activities.log");
    Path recordingFile = folder.resolve("activities.jfr");
    try (ActivityLog log = new ActivityLog(logFile);
        ScrapePage page = new ScrapePage();
        SpanCollector collector = new SpanCollector();
        OpenTelemetrySdk openTelemetry = exportingTo(collector.uri());
        FlightRecording recording = new FlightRecording(recordingFile)) {
      ActivityTracker tracker = all(openTelemetry, page, log);
      OrderDesk desk = new TrackedOrderDesk(new StockedOrderDesk(STOCK), tracker);
      new Customers(desk).come(CUSTOMERS);

      // What is exported in batches has to be sent before it is counted.
      openTelemetry.getSdkTracerProvider().forceFlush().join(30, TimeUnit.SECONDS);
      List<String> lines = log.lines();
      List<String> samples = page.scrape();
      List<RecordedEvent> events = recording.finish();

      out.println(logFile + " has " + lines.size() + " lines, the first of them");
      lines.stream().limit(3).forEach(out::println);
      out.println();
      out.println(page.uri() + " has, among others");
      samples.stream()
          .filter(sample -> sample.startsWith("activity_seconds_count"))
          .forEach(out::println);
      out.println();
      out.println(collector.uri() + " has received " + collector.spans().size() + " spans");
      out.println(recordingFile + " has " + events.size() + " events");
      out.println();

      Agreement agreement =
          new Agreement(
              log.tally(),
              ScrapePage.tally(samples),
              collector.tally(),
              FlightRecording.tally(events));
      out.print(agreement.table());
      return agreement.holds() ? 0 : 1;
    }
  }

  private static ActivityTracker all(
      OpenTelemetry openTelemetry, ScrapePage page, ActivityLog log) {
    return ActivityTracker.chain(
        new OpenTelemetryTracker(
            openTelemetry), // first, so that the others know the ids of its span
        new MicrometerTracker(page.registry()),
        Slf4jTracker.builder(log.logger()).stackTraces(false).build(),
        new JfrTracker());
  }

  private static OpenTelemetrySdk exportingTo(URI collector) {
    OtlpHttpSpanExporter exporter =
        OtlpHttpSpanExporter.builder().setEndpoint(collector.toString()).build();
    return OpenTelemetrySdk.builder()
        .setTracerProvider(
            SdkTracerProvider.builder()
                .addSpanProcessor(BatchSpanProcessor.builder(exporter).build())
                .build())
        .build();
  }
}
