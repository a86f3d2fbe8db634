package dev.tracker.spring.context;

import dev.tracker.containers.edge.ContextEdge;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Puts an activity context into Reactor's context for each request. Tracked methods find it there.
 * Other code finds it if contexts are propagated to threads. Thread-safe.
 *
 * @since 0.1.0
 */
public final class ActivityContextWebFilter implements WebFilter {
  private final ContextEdge edge;

  /**
   * A filter.
   *
   * @param edge where the contexts come from
   */
  public ActivityContextWebFilter(ContextEdge edge) {
    this.edge = edge;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return exchange
        .getPrincipal()
        .map(user -> Optional.ofNullable(user.getName()))
        .defaultIfEmpty(Optional.empty())
        .flatMap(
            user -> {
              ActivityContext context = context(exchange, user);
              return chain
                  .filter(exchange)
                  .contextWrite(known -> known.put(ActivityContext.class, context));
            });
  }

  private ActivityContext context(ServerWebExchange exchange, Optional<String> user) {
    HttpHeaders headers = exchange.getRequest().getHeaders();
    Optional<ServerRequestObservationContext> observed =
        ServerRequestObservationContext.findCurrent(exchange.getAttributes());
    String sent = headers.getFirst(edge.requestIdHeader());
    ActivityContext context =
        edge.begin(observed.flatMap(ObservedEdge::keptRequestId).orElse(sent));
    observed.ifPresent(each -> ObservedEdge.keepRequestId(each, context));
    String trace = observed.flatMap(ObservedTraces::in).orElseGet(() -> traceIn(headers));
    ActivityContext withTrace = ContextEdge.with(context, ContextKey.TRACE_ID, trace);
    return ContextEdge.with(withTrace, ContextEdge.USER, user.orElse(null));
  }

  private static @Nullable String traceIn(HttpHeaders headers) {
    return ContextEdge.traceIn(headers.getFirst("traceparent"));
  }
}
