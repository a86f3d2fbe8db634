package dev.tracker.micronaut.http;

import dev.tracker.context.ActivityContext;
import dev.tracker.reactor.ReactorContextSource;
import io.micronaut.core.async.propagation.ReactorPropagation;
import org.jspecify.annotations.Nullable;
import reactor.util.context.ContextView;

/**
 * Finds the context of a request in what Micronaut takes along in Reactor's, whatever thread the
 * request goes on in. {@code tracker-reactor} asks it; nobody else needs it.
 *
 * @since 0.1.0
 */
public final class PropagatedContexts implements ReactorContextSource {
  /** For the service loader. */
  public PropagatedContexts() {}

  @Override
  public @Nullable ActivityContext find(ContextView view) {
    return ReactorPropagation.findContextElement(view, ContextElement.class)
        .map(ContextElement::context)
        .orElse(null);
  }
}
