package dev.tracker.benchmarks;

import dev.tracker.OperationId;
import org.slf4j.Logger;

/** The two events of the SLF4J tracker, made by hand. */
final class HandSlf4jCall implements TrackerCost.ByHand {
  private final Logger logger;

  HandSlf4jCall(Logger logger) {
    this.logger = logger;
  }

  @Override
  public void call(long id, String warehouse) {
    String operationId = OperationId.next();
    logger
        .atInfo()
        .setMessage("count item started")
        .addKeyValue("event", "started")
        .addKeyValue("operation", "count")
        .addKeyValue("subject", "item")
        .addKeyValue("op_id", operationId)
        .addKeyValue("id", id)
        .addKeyValue("warehouse", warehouse)
        .log();
    long startedAt = System.nanoTime();
    long micros = (System.nanoTime() - startedAt + 500) / 1_000;
    logger
        .atInfo()
        .setMessage("count item completed")
        .addKeyValue("event", "completed")
        .addKeyValue("operation", "count")
        .addKeyValue("subject", "item")
        .addKeyValue("op_id", operationId)
        .addKeyValue("outcome", "success")
        .addKeyValue("duration_ms", micros / 1_000.0)
        .log();
  }
}
