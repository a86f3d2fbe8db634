package dev.tracker.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What docs/trackers.md shows of a Prometheus scrape. */
class ScrapePageTest {
  private final MockClock clock = new MockClock();
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(
          PrometheusConfig.DEFAULT, new PrometheusRegistry(), (Clock) clock);

  @Test
  void thePageShowsWhatPrometheusIsTold() {
    MicrometerTracker tracker = new MicrometerTracker(registry);
    Activity created = tracker.start(ActivityContext.root(), "create", "backend", "name", "x");
    clock.add(Duration.ofMillis(12));
    created.reportChange("7", null);
    created.end();
    Activity refused = tracker.start(ActivityContext.root(), "create", "backend", "name", "x");
    clock.add(Duration.ofMillis(3));
    refused.reportErr(new IllegalStateException("a duplicate"));
    refused.end();
    tracker.start(ActivityContext.root(), "list", "");
    clock.add(Duration.ofSeconds(2));
    assertThat(Path.of("../../docs/trackers.md")).content().contains("```\n" + registry.scrape());
  }
}
