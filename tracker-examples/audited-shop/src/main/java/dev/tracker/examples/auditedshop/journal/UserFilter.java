package dev.tracker.examples.auditedshop.journal;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import dev.tracker.journal.JournalTracker;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Believes the header {@code X-User}; in earnest it would be who has logged in. */
@Component
class UserFilter extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String user = request.getHeader("X-User");
    ActivityContext context = ActivityContext.current();
    ContextScope scope =
        (user == null ? context : context.with(JournalTracker.ACTOR, user)).makeCurrent();
    try (scope) {
      chain.doFilter(request, response);
    }
  }
}
