package dev.tracker.micrometer;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import dev.tracker.spi.ThreadBinding;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/** Keeps an observation, and the context that knows it, the thread's current ones. */
@SuppressWarnings("ReferenceEquality") // which scope and observation it is, not what it is like
final class ObservationBinding extends ThreadBinding {
  private final ObservationRegistry registry;
  private @Nullable ContextScope contextScope;
  private Observation.@Nullable Scope observationScope;

  ObservationBinding(Stack stack, ObservationRegistry registry) {
    super(stack);
    this.registry = registry;
  }

  /** Whatever it throws, nothing stays current. */
  void bind(Observation observation, ActivityContext context) {
    try {
      contextScope = context.makeCurrent();
      observationScope = observation.openScope();
      bound();
    } catch (Throwable fault) {
      observationScope = scopeOf(observation);
      close();
      throw fault;
    }
  }

  /** The scope is current before handlers hear of it, one of which may have thrown. */
  private Observation.@Nullable Scope scopeOf(Observation observation) {
    Observation.Scope current = registry.getCurrentObservationScope();
    return current != null && current.getCurrentObservation() == observation ? current : null;
  }

  @Override
  protected void release() {
    if (contextScope != null) {
      contextScope.close();
    }
    if (observationScope != null) {
      close(observationScope);
    }
  }

  private void close(Observation.Scope scope) {
    try {
      scope.close();
    } catch (Throwable fault) {
      // Of a handler. The scope is not taken off the thread then, and would be there for good.
      if (registry.getCurrentObservationScope() == scope) {
        registry.setCurrentObservationScope(scope.getPreviousObservationScope());
      }
      throw fault;
    }
  }
}
