package dev.tracker.spring.context;

import dev.tracker.containers.edge.ContextEdge;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes a context current for each request: with the request id of a header, or a new one, and with
 * the trace and the user, if they are known. Thread-safe.
 *
 * @since 0.1.0
 */
public final class ActivityContextFilter extends OncePerRequestFilter {
  /** The name of who has sent the request. */
  public static final ContextKey<String> USER = ContextEdge.USER;

  /** Where a request keeps its id, for when it goes on in another thread. */
  private static final String ID = ActivityContextFilter.class.getName() + ".id";

  private final ContextEdge edge;

  /**
   * A filter.
   *
   * @param edge where the contexts come from
   */
  public ActivityContextFilter(ContextEdge edge) {
    this.edge = edge;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContextScope scope = context(request).makeCurrent();
    try (scope) {
      chain.doFilter(request, response);
    }
  }

  private ActivityContext context(HttpServletRequest request) {
    Principal user = request.getUserPrincipal();
    ActivityContext context =
        edge.beginRequest(
            requestId(request),
            request.getHeader("traceparent"),
            user == null ? null : user.getName());
    request.setAttribute(ID, context.get(ContextKey.REQUEST_ID));
    return context;
  }

  private @Nullable String requestId(HttpServletRequest request) {
    return request.getAttribute(ID) instanceof String earlier
        ? earlier
        : request.getHeader(edge.requestIdHeader());
  }

  /** The request goes on in another thread, which has no context yet. */
  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }
}
