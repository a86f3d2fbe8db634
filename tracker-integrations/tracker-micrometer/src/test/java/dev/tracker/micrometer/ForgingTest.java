package dev.tracker.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is a tag, a sample is one line, which reads as what Prometheus documents. */
class ForgingTest {
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
  private static final String FORGED = "activity_seconds_count{operation=\"pay\"} 99";
  private static final String MARKS = "\u001b[2J\u0085\u2028\u2029\u202e\ud800";
  private static final String HOSTILE = "x\"} 1\n" + FORGED + "\r\n\\# HELP " + MARKS;
  private static final String TAG = "[a-z_]+=\"([^\"\\\\]|\\\\[\\\\n\"])*\"";
  private static final Pattern SAMPLE =
      Pattern.compile("[a-z_]+\\{%1$s(,%1$s)*} \\S+".formatted(TAG));

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  private String scraped(ActivityTracker tracker, String text) {
    Activity changed = tracker.start(ActivityContext.root(), text, text, "name", text);
    changed.reportChange(text, text);
    changed.end();
    Activity failed = tracker.start(ActivityContext.root(), text, text, "name", text);
    failed.reportErr(new IllegalStateException(text));
    failed.end();
    return registry.scrape();
  }

  private void assertIsSound(ActivityTracker tracker) {
    List<String> tame = scraped(tracker, "harmless").lines().toList();
    registry.clear();
    String hostile = scraped(tracker, HOSTILE);

    assertThat(hostile.lines().toList()).hasSameSizeAs(tame);
    assertThat(hostile.lines().filter(line -> !line.startsWith("# ")))
        .isNotEmpty()
        .allMatch(SAMPLE.asMatchPredicate());
    assertThat(hostile.replace("\n", "")).doesNotContainPattern(INVISIBLE);
  }

  @Test
  void metersOfActivities() {
    assertIsSound(MicrometerTracker.builder(registry).argumentTag("name").build());
  }

  @Test
  void metersOfObservations() {
    ObservationRegistry observations = ObservationRegistry.create();
    observations
        .observationConfig()
        .observationHandler(new DefaultMeterObservationHandler(registry));

    assertIsSound(new ObservationTracker(observations));
  }
}
