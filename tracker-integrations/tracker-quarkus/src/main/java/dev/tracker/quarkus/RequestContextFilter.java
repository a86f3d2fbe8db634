package dev.tracker.quarkus;

import dev.tracker.containers.edge.ContextEdge;
import dev.tracker.containers.edge.EdgeValue;
import dev.tracker.jaxrs.RequestContexts;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds the context of each request, once it is known who sends it.
 *
 * @since 0.1.0
 */
@Provider
@Singleton
@Priority(Priorities.AUTHENTICATION + 1)
public class RequestContextFilter implements ContainerRequestFilter {
  private final CurrentRequest current;
  private final RequestContexts contexts;
  private final boolean enabled;

  /**
   * For the container.
   *
   * @param current where the context is kept
   * @param values what it gets, besides the request's own
   * @param requestIdHeader the header that may have the id
   * @param enabled whether there are contexts
   */
  @Inject
  public RequestContextFilter(
      CurrentRequest current,
      @Any Instance<EdgeValue> values,
      @ConfigProperty(name = "tracker.request-id-header", defaultValue = "X-Request-Id")
          String requestIdHeader,
      @ConfigProperty(name = "tracker.context", defaultValue = "true") boolean enabled) {
    this.current = current;
    this.contexts = new RequestContexts(new ContextEdge(requestIdHeader, values.stream().toList()));
    this.enabled = enabled;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (enabled) {
      current.has(contexts.of(request));
    }
  }
}
