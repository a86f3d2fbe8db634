package dev.tracker.micronaut.http;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import io.micronaut.core.propagation.ThreadPropagatedContextElement;
import org.jspecify.annotations.Nullable;

/** A context that is current wherever what Micronaut propagates is. */
record ContextElement(ActivityContext context)
    implements ThreadPropagatedContextElement<ContextScope> {

  @Override
  public ContextScope updateThreadContext() {
    return context.makeCurrent();
  }

  @Override
  public void restoreThreadContext(@Nullable ContextScope scope) {
    if (scope != null) {
      scope.close();
    }
  }
}
