package dev.tracker.benchmarks.inventory;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.util.concurrent.CompletableFuture;

/**
 * Traces and measures with OpenTelemetry's API, to the same result as the tracker: a span with the
 * same attributes, current during the call, it and its ids in the current {@link ActivityContext},
 * and the histogram.
 */
public final class HandTracedInventory implements Inventory {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final ContextKey<Span> SPAN = ContextKey.named("span");
  private static final AttributeKey<Long> ID = AttributeKey.longKey("activity.argument.id");
  private static final AttributeKey<String> WAREHOUSE =
      AttributeKey.stringKey("activity.argument.warehouse");

  private final Inventory delegate;
  private final Tracer tracer;
  private final DoubleHistogram durations;
  private final Attributes ofSpan;
  private final Attributes ofSuccess;
  private final Attributes ofFailure;

  public HandTracedInventory(Inventory delegate, OpenTelemetry openTelemetry) {
    this.delegate = delegate;
    this.tracer = openTelemetry.getTracer("hand");
    this.durations =
        openTelemetry.getMeter("hand").histogramBuilder("activity.duration").setUnit("s").build();
    this.ofSpan =
        Attributes.builder()
            .put("activity.operation", "count")
            .put("activity.subject", "item")
            .put("code.function.name", Inventory.class.getName() + ".count")
            .build();
    this.ofSuccess = ofSpan.toBuilder().put("activity.outcome", "success").build();
    this.ofFailure = ofSpan.toBuilder().put("activity.outcome", "failure").build();
  }

  @Override
  @SuppressWarnings("MustBeClosedChecker") // closed in finally
  public int count(long id, String warehouse) {
    Span span = start(id, warehouse);
    Scope spanScope = span.makeCurrent();
    ContextScope contextScope = inside(span).makeCurrent();
    long startedAt = System.nanoTime();
    Attributes outcome = ofSuccess;
    try {
      return delegate.count(id, warehouse);
    } catch (Throwable error) {
      outcome = ofFailure;
      span.setStatus(StatusCode.ERROR);
      span.recordException(error);
      throw error;
    } finally {
      record(System.nanoTime() - startedAt, outcome);
      contextScope.close();
      spanScope.close();
      span.end();
    }
  }

  public Span start(long id, String warehouse) {
    return tracer
        .spanBuilder("count item")
        .setAllAttributes(ofSpan)
        .setAttribute(ID, id)
        .setAttribute(WAREHOUSE, warehouse)
        .startSpan();
  }

  /** The ids are for logs, the span for what goes on within it on other threads. */
  public static ActivityContext inside(Span span) {
    return ActivityContext.current()
        .with(ContextKey.TRACE_ID, span.getSpanContext().getTraceId())
        .with(ContextKey.SPAN_ID, span.getSpanContext().getSpanId())
        .with(SPAN, span);
  }

  public void recordSuccess(long nanos) {
    record(nanos, ofSuccess);
  }

  private void record(long nanos, Attributes outcome) {
    durations.record(nanos / NANOS_PER_SECOND, outcome);
  }

  @Override
  public Integer adjust(long id, int by) {
    return delegate.adjust(id, by);
  }

  @Override
  public CompletableFuture<Integer> reserve(long id) {
    return delegate.reserve(id);
  }
}
