package dev.tracker.spring.context;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The user that Spring Security knows on this thread.
 *
 * @since 0.1.0
 */
public final class SecurityUser {
  private SecurityUser() {}

  /**
   * The user's name.
   *
   * @return the name; {@code null} for no user, or an anonymous one
   */
  public static @Nullable String name() {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    boolean isSomebody =
        known != null
            && known.isAuthenticated()
            && !new AuthenticationTrustResolverImpl().isAnonymous(known);
    return isSomebody ? known.getName() : null;
  }
}
