package dev.tracker.spring.context;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes a context current for each request: with the request id that a header gives, or a new one,
 * and with the user, if it is known. Thread-safe.
 */
public final class ActivityContextFilter extends OncePerRequestFilter {
  /** The name of who has sent the request. */
  public static final ContextKey<String> USER = ContextKey.tracking("user");

  /** What comes from outside is taken only if it can do no harm in a log. */
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final String header;

  /**
   * A filter.
   *
   * @param header the header that may have the request id
   */
  public ActivityContextFilter(String header) {
    this.header = header;
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
    String given = request.getHeader(header);
    ActivityContext context =
        given != null && HARMLESS.matcher(given).matches()
            ? ActivityContext.current().with(ContextKey.REQUEST_ID, given)
            : ActivityContext.current().withNewRequestId();
    Principal user = request.getUserPrincipal();
    return user == null || user.getName() == null ? context : context.with(USER, user.getName());
  }

  /** The request goes on in another thread, which has no context yet. */
  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }
}
