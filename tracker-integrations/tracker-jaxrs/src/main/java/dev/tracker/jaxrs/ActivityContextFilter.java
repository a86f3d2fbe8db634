package dev.tracker.jaxrs;

import dev.tracker.containers.edge.ContextEdge;
import dev.tracker.context.ContextScope;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.List;

/**
 * Makes a context current for each request, on the thread that calls the resource, until the
 * response. Register it as any filter. Thread-safe.
 *
 * <p>On Quarkus it is not needed: {@code tracker-quarkus} does the same, and exactly around the
 * resource's method.
 *
 * @since 0.1.0
 */
@Priority(Priorities.AUTHENTICATION + 1)
public final class ActivityContextFilter
    implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String SCOPE = ActivityContextFilter.class.getName() + ".scope";

  private final RequestContexts contexts;

  /** A filter for the header {@code X-Request-Id}. */
  public ActivityContextFilter() {
    this(new ContextEdge("X-Request-Id", List.of()));
  }

  /**
   * A filter.
   *
   * @param edge which header has the id, and what else a context gets
   */
  public ActivityContextFilter(ContextEdge edge) {
    this.contexts = new RequestContexts(edge);
  }

  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(SCOPE, contexts.of(request).makeCurrent());
  }

  /** On whatever thread: the one that called the resource then finds its scope closed. */
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(SCOPE) instanceof ContextScope scope) {
      scope.close();
    }
  }
}
