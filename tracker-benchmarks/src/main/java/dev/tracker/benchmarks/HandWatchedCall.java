package dev.tracker.benchmarks;

import dev.tracker.benchmarks.inventory.DefaultInventory;
import dev.tracker.benchmarks.inventory.HandTracedInventory;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;

/** A span, two events of a log that have its ids, and a timer, measured once. */
final class HandWatchedCall implements TrackerCost.ByHand {
  private final HandTracedInventory traces;
  private final HandSlf4jCall log;
  private final Timer timer;

  HandWatchedCall(OpenTelemetry openTelemetry, Logger logger, MeterRegistry registry) {
    this.traces = new HandTracedInventory(new DefaultInventory(), openTelemetry);
    this.log = new HandSlf4jCall(logger);
    this.timer = HandTimedCall.timer(registry);
  }

  @Override
  @SuppressWarnings("MustBeClosedChecker") // closed below
  public void call(long id, String warehouse) {
    Span span = traces.start(id, warehouse);
    Scope spanScope = span.makeCurrent();
    ActivityContext context = HandTracedInventory.inside(span);
    ContextScope contextScope = context.makeCurrent();
    String operationId = log.start(context, id, warehouse);
    long startedAt = System.nanoTime();
    long nanos = System.nanoTime() - startedAt;
    timer.record(nanos, TimeUnit.NANOSECONDS);
    log.complete(context, operationId, nanos);
    traces.recordSuccess(nanos);
    contextScope.close();
    spanScope.close();
    span.end();
  }
}
