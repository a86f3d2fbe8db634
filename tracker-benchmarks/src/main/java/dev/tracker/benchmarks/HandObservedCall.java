package dev.tracker.benchmarks;

import dev.tracker.benchmarks.inventory.Inventory;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import dev.tracker.spi.VisibleText;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/** The observation of the tracker, current during the call and known to the context, by hand. */
final class HandObservedCall implements TrackerCost.ByHand {
  private static final ContextKey<Observation> OBSERVATION = ContextKey.named("observation");

  private final ObservationRegistry registry;

  HandObservedCall(ObservationRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void call(long id, String warehouse) {
    Observation observation =
        Observation.createNotStarted("activity", registry)
            .contextualName("count item")
            .lowCardinalityKeyValue("operation", "count")
            .lowCardinalityKeyValue("subject", "item")
            .lowCardinalityKeyValue("class", Inventory.class.getName())
            .lowCardinalityKeyValue("method", "count")
            .highCardinalityKeyValue("id", Long.toString(id))
            .highCardinalityKeyValue("warehouse", VisibleText.of(warehouse))
            .start();
    ContextScope context = ActivityContext.current().with(OBSERVATION, observation).makeCurrent();
    Observation.Scope scope = observation.openScope();
    context.close();
    scope.close();
    observation.lowCardinalityKeyValue("outcome", "success");
    observation.stop();
  }
}
