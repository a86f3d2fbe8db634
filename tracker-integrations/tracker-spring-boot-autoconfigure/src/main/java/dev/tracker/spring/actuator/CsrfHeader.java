package dev.tracker.spring.actuator;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What Spring Security wants in a request that changes something, so that no other site can make
 * one.
 *
 * @param name the header's name
 * @param token its value
 */
record CsrfHeader(String name, String token) {
  private static final boolean IS_SECURED =
      ClassUtils.isPresent(
          "org.springframework.security.web.csrf.CsrfToken", CsrfHeader.class.getClassLoader());

  /** That of this thread's request, {@code null} where none is wanted. */
  static @Nullable CsrfHeader ofServlet() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return IS_SECURED && request != null ? OfSecurity.find(request) : null;
  }

  /** That of the request of a WebFlux application, empty where none is wanted. */
  static Mono<CsrfHeader> ofReactive() {
    return IS_SECURED
        ? Mono.deferContextual(
            context ->
                Mono.justOrEmpty(ServerWebExchangeContextFilter.getExchange(context))
                    .flatMap(OfSecurity::find))
        : Mono.empty();
  }

  /** Loaded only where there is a Spring Security. */
  private static final class OfSecurity {
    private OfSecurity() {}

    static @Nullable CsrfHeader find(RequestAttributes request) {
      return request.getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST)
              instanceof CsrfToken token
          ? new CsrfHeader(token.getHeaderName(), token.getToken())
          : null;
    }

    static Mono<CsrfHeader> find(ServerWebExchange exchange) {
      Mono<org.springframework.security.web.server.csrf.CsrfToken> token =
          exchange.getAttributeOrDefault(
              org.springframework.security.web.server.csrf.CsrfToken.class.getName(), Mono.empty());
      return token.map(each -> new CsrfHeader(each.getHeaderName(), each.getToken()));
    }
  }
}
