package dev.tracker.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
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
  private static final TrackedMethod CREATE =
      TrackedMethod.of(BackendService.class, "create", "create", "backend", Effect.READ, "name");
  private static final TrackedMethod LIST =
      TrackedMethod.of(BackendService.class, "list", "list", "", Effect.READ);

  private final MockClock clock = new MockClock();
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(
          PrometheusConfig.DEFAULT, new PrometheusRegistry(), (Clock) clock);

  @Test
  void thePageShowsWhatPrometheusIsTold() {
    MicrometerTracker tracker = new MicrometerTracker(registry);
    Activity created = tracker.start(ActivityContext.root(), CREATE, "name", "x");
    clock.add(Duration.ofMillis(12));
    created.reportChange("7", null);
    created.end();
    Activity refused = tracker.start(ActivityContext.root(), CREATE, "name", "x");
    clock.add(Duration.ofMillis(3));
    refused.reportErr(new IllegalStateException("a duplicate"));
    refused.end();
    tracker.start(ActivityContext.root(), LIST);
    clock.add(Duration.ofSeconds(2));
    assertThat(Path.of("../../docs/trackers.md")).content().contains("```\n" + registry.scrape());
  }
}

/** As in an application, so that its name is such a one. */
interface BackendService {}
