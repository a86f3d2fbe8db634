package dev.tracker.jaxrs;

import dev.tracker.containers.edge.ContextEdge;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/**
 * The contexts of requests that come in by JAX-RS. Thread-safe.
 *
 * @since 0.1.0
 */
public final class RequestContexts {
  private final ContextEdge edge;

  /**
   * Contexts of requests.
   *
   * @param edge which header has the id, and what else a context gets
   */
  public RequestContexts(ContextEdge edge) {
    this.edge = edge;
  }

  /**
   * The context of a request: with the id of its header, or a new one, with the trace and the user,
   * if they are known, and with the values of the edge. The trace is that of OpenTelemetry's
   * current span, where there is one, or else that of the request's {@code traceparent}.
   *
   * @param request the request
   * @return a new context, which has nothing of the thread's
   */
  public ActivityContext of(ContainerRequestContext request) {
    // Servers use threads again, and not all of them say when a request has ended.
    ContextScope scope = ContextScope.openUnlessCurrent(ActivityContext.root());
    try (scope) {
      return edge.beginRequest(
          request.getHeaderString(edge.requestIdHeader()),
          request.getHeaderString("traceparent"),
          user(request.getSecurityContext()));
    }
  }

  private static @Nullable String user(@Nullable SecurityContext security) {
    Principal user = security == null ? null : security.getUserPrincipal();
    return user == null ? null : user.getName();
  }
}
