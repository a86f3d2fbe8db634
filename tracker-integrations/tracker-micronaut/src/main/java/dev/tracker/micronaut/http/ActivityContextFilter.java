package dev.tracker.micronaut.http;

import dev.tracker.containers.edge.ContextEdge;
import dev.tracker.context.ActivityContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/**
 * Gives each request a context: with the request id that a header gives, or a new one, and with the
 * trace, the user and the tenant, if they are known. Micronaut takes it along to whatever thread
 * the request goes on in.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(beans = ContextEdge.class)
final class ActivityContextFilter implements Ordered {
  private final ContextEdge edge;
  private final String tenantHeader;

  ActivityContextFilter(
      ContextEdge edge,
      @Property(name = "tracker.tenant-header", defaultValue = "") String tenantHeader) {
    this.edge = edge;
    this.tenantHeader = tenantHeader;
  }

  /** Directly inside of what finds out who the user is. */
  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  @RequestFilter
  void begin(HttpRequest<?> request, MutablePropagatedContext propagated) {
    ActivityContext context =
        edge.beginRequest(
            request.getHeaders().get(edge.requestIdHeader()),
            request.getHeaders().get("traceparent"),
            request.getUserPrincipal().map(Principal::getName).orElse(null));
    propagated.add(
        new ContextElement(ContextEdge.with(context, ContextEdge.TENANT, tenant(request))));
  }

  private @Nullable String tenant(HttpRequest<?> request) {
    return tenantHeader.isBlank()
        ? null
        : ContextEdge.harmless(request.getHeaders().get(tenantHeader));
  }
}
