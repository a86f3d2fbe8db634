package dev.tracker.benchmarks;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.spi.OperationId;
import dev.tracker.spi.VisibleText;
import org.slf4j.Logger;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * The two events of the SLF4J tracker, made by hand, with the ids of the context where it has any.
 * What is constant needs no look; a text does.
 */
final class HandSlf4jCall implements TrackerCost.ByHand {
  private static final String INTERFACE = "dev.tracker.benchmarks.inventory.Inventory";

  private final Logger logger;

  HandSlf4jCall(Logger logger) {
    this.logger = logger;
  }

  @Override
  public void call(long id, String warehouse) {
    ActivityContext context = ActivityContext.current();
    String operationId = start(context, id, warehouse);
    long startedAt = System.nanoTime();
    complete(context, operationId, System.nanoTime() - startedAt);
  }

  /** Returns the id of the operation. */
  String start(ActivityContext context, long id, String warehouse) {
    String operationId = OperationId.next();
    begin("started", operationId, context)
        .setMessage("count item started")
        .addKeyValue("id", id)
        .addKeyValue("warehouse", VisibleText.of(warehouse))
        .log();
    return operationId;
  }

  void complete(ActivityContext context, String operationId, long nanos) {
    long micros = (nanos + 500) / 1_000;
    begin("completed", operationId, context)
        .setMessage("count item completed")
        .addKeyValue("outcome", "success")
        .addKeyValue("duration_ms", micros / 1_000.0)
        .log();
  }

  private LoggingEventBuilder begin(String event, String operationId, ActivityContext context) {
    LoggingEventBuilder builder =
        logger
            .atInfo()
            .addKeyValue("event", event)
            .addKeyValue("operation", "count")
            .addKeyValue("subject", "item")
            .addKeyValue("interface", INTERFACE)
            .addKeyValue("method", "count")
            .addKeyValue("op_id", operationId);
    builder = withId(builder, context, ContextKey.REQUEST_ID);
    builder = withId(builder, context, ContextKey.TRACE_ID);
    return withId(builder, context, ContextKey.SPAN_ID);
  }

  private static LoggingEventBuilder withId(
      LoggingEventBuilder builder, ActivityContext context, ContextKey<String> key) {
    String id = context.get(key);
    return id == null ? builder : builder.addKeyValue(key.name(), VisibleText.of(id));
  }
}
