package dev.tracker.micrometer;

import dev.tracker.ActivityContext;
import dev.tracker.ContextScope;
import dev.tracker.ThreadBinding;
import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;

/** Keeps an observation, and the context that knows it, the thread's current ones. */
final class ObservationBinding extends ThreadBinding {
  private @Nullable ContextScope contextScope;
  private Observation.@Nullable Scope observationScope;

  ObservationBinding(Stack stack) {
    super(stack);
  }

  /** Whatever it throws, nothing stays current. */
  void bind(Observation observation, ActivityContext context) {
    try {
      contextScope = context.makeCurrent();
      observationScope = observation.openScope();
      bound();
    } catch (Throwable fault) {
      close();
      throw fault;
    }
  }

  @Override
  protected void release() {
    if (contextScope != null) {
      contextScope.close();
    }
    if (observationScope != null) {
      observationScope.close();
    }
  }
}
