package dev.tracker.opentelemetry;

import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What came of an operation, as a span and its histogram tell it. */
final class SpanOutcomesTest {
  private static final TrackedMethod UPDATE =
      TrackedMethod.of(Runnable.class, "updateAll", "update", "backend", Effect.CHANGE);

  private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
  private final OpenTelemetryTracker tracker = new OpenTelemetryTracker(telemetry.openTelemetry());

  private SpanData span() {
    assertThat(telemetry.spans()).hasSize(1);
    return telemetry.spans().get(0);
  }

  private String attribute(String key) {
    return span().getAttributes().get(stringKey(key));
  }

  @Test
  void anExpectedExceptionIsNoError() {
    Activity activity = tracker.start(ActivityContext.root(), UPDATE);
    activity.reportExpected(new IllegalStateException("sold out"));
    activity.end();

    assertThat(span().getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    assertThat(span().getEvents()).isEmpty();
    assertThat(attribute("activity.outcome")).isEqualTo("expected");
    assertThat(attribute("error.type")).isEqualTo("java.lang.IllegalStateException");
    assertThat(telemetry.metrics())
        .singleElement()
        .satisfies(
            histogram ->
                assertThat(histogram.getHistogramData().getPoints())
                    .singleElement()
                    .satisfies(
                        point ->
                            assertThat(point.getAttributes().get(stringKey("activity.outcome")))
                                .isEqualTo("expected")));
  }

  @Test
  void resultsAreAttributes() {
    Activity activity = tracker.start(ActivityContext.root(), UPDATE);
    activity.reportResult("count", 3, "token", "x", "name", "n");
    activity.end();

    assertThat(span().getAttributes().get(longKey("activity.result.count"))).isEqualTo(3);
    assertThat(attribute("activity.result.token")).isEqualTo("[REDACTED]");
    assertThat(attribute("activity.result.name")).isEqualTo("n");
  }

  @Test
  void eachChangeIsAnEventUpToABound() {
    Activity activity = tracker.start(ActivityContext.root(), UPDATE);
    for (int i = 0; i < 150; i++) {
      activity.reportChange(Integer.toString(i), null);
    }
    activity.end();

    assertThat(span().getEvents()).hasSize(101);
    assertThat(span().getEvents().get(99).getAttributes().get(stringKey("activity.change.id")))
        .isEqualTo("99");
    assertThat(span().getEvents().get(100).getAttributes().get(longKey("activity.change.count")))
        .isEqualTo(50);
    assertThat(span().getTotalRecordedEvents()).isEqualTo(101);
  }

  @Test
  void whatIsSettledLaterEndsWhenItReturned() {
    Activity activity = tracker.start(ActivityContext.root(), UPDATE);
    activity.returned();
    assertThat(Span.current()).isSameAs(Span.getInvalid());
    long returned = System.nanoTime();
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    activity.reportRolledBack();
    activity.end();

    assertThat(attribute("activity.outcome")).isEqualTo("rolled_back");
    long lateness = System.nanoTime() - returned;
    assertThat(span().getEndEpochNanos() - span().getStartEpochNanos()).isLessThan(lateness);
  }

  @Test
  void whatNobodyKnowsIsUnknown() {
    Activity activity = tracker.start(ActivityContext.root(), UPDATE);
    activity.returned();
    activity.reportUnknown();
    activity.end();

    assertThat(attribute("activity.outcome")).isEqualTo("unknown");
  }

  @Test
  void allSpansOfAChainHaveOneOperationId() {
    ActivityTracker chain = ActivityTracker.chain(tracker, tracker);
    chain.start(ActivityContext.root(), UPDATE).end();
    chain.start(ActivityContext.root(), "list", "").end();

    assertThat(telemetry.spans())
        .extracting(span -> span.getAttributes().get(stringKey("activity.op_id")))
        .hasSize(4)
        .satisfies(
            ids -> {
              assertThat(ids.get(0)).isEqualTo(ids.get(1));
              assertThat(ids.get(2)).isEqualTo(ids.get(3)).isNotEqualTo(ids.get(0));
            });
  }
}
