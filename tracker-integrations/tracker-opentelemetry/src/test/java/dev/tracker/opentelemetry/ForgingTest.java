package dev.tracker.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.junit.jupiter.api.Test;

/** Names are one visible line; the values of a span are what they are, as those of its protocol. */
class ForgingTest {
  private static final String HOSTILE = "x\r\ny\"} 1\u001b[2J\u0085\u2028\u202e\ud800";
  private static final String VISIBLE = "x\\r\\ny\"} 1\\u001b[2J\\u0085\\u2028\\u202e\\ud800";

  private final InMemoryTelemetry telemetry = new InMemoryTelemetry();

  @Test
  void namesAreVisible() {
    Activity activity =
        new OpenTelemetryTracker(telemetry.openTelemetry())
            .start(ActivityContext.root(), HOSTILE, HOSTILE, "name", HOSTILE);
    activity.reportErr(new IllegalStateException(HOSTILE));
    activity.end();

    SpanData span = telemetry.spans().get(0);
    assertThat(span.getName()).isEqualTo(VISIBLE + " " + VISIBLE);
    assertThat(span.getAttributes().get(ActivityAttributes.OPERATION)).isEqualTo(VISIBLE);
    assertThat(span.getAttributes().get(ActivityAttributes.SUBJECT)).isEqualTo(VISIBLE);
    assertThat(span.getAttributes().get(AttributeKey.stringKey("activity.argument.name")))
        .isEqualTo(HOSTILE);
    assertThat(telemetry.metrics())
        .flatMap((MetricData metric) -> metric.getData().getPoints())
        .extracting((PointData point) -> point.getAttributes().get(ActivityAttributes.SUBJECT))
        .containsExactly(VISIBLE);
  }
}
