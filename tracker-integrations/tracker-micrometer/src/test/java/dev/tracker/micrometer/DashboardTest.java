package dev.tracker.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dashboard asks for meters and tags that are there. */
class DashboardTest {
  private static final Path DASHBOARD = Path.of("../../docs/dashboards/activities.json");
  private static final Pattern METER = Pattern.compile("activity_\\w+");
  private static final Pattern TAG =
      Pattern.compile("by \\(([^)]*)\\)|(\\w+)=~?\\\\\"|label_values\\(\\w+, (\\w+)\\)");
  private static final TrackedMethod CREATE =
      TrackedMethod.of(OrderDesk.class, "create", "create", "order", Effect.CHANGE);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  @Test
  void asksForWhatIsThere() throws IOException {
    Activity created = new MicrometerTracker(registry).start(ActivityContext.root(), CREATE);
    created.reportChange("7", null);
    created.end();
    String dashboard = Files.readString(DASHBOARD);
    String scraped = registry.scrape();

    Set<String> meters =
        METER.matcher(dashboard).results().map(each -> each.group()).collect(Collectors.toSet());
    assertThat(meters)
        .hasSize(6)
        .allSatisfy(meter -> assertThat(scraped).contains("\n" + meter + "{"));
    assertThat(tags(dashboard))
        .containsExactlyInAnyOrder("class", "error", "method", "operation", "outcome", "subject")
        .allSatisfy(tag -> assertThat(scraped).contains(tag + "=\""));
  }

  private static Set<String> tags(String dashboard) {
    return TAG.matcher(dashboard)
        .results()
        .flatMap(found -> Stream.of(1, 2, 3).map(found::group))
        .filter(names -> names != null)
        .flatMap(names -> List.of(names.split(", ")).stream())
        .collect(Collectors.toSet());
  }

  interface OrderDesk {}
}
