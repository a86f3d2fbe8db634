package dev.tracker.spring.actuator;

import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.EndpointWebExtension;
import reactor.core.publisher.Mono;

/**
 * The catalogue over WebFlux: as JSON, or as a page.
 *
 * @since 0.1.0
 */
@EndpointWebExtension(endpoint = ActivitiesEndpoint.class)
public class ReactiveActivitiesWebExtension {
  private final ActivitiesPage page;

  /**
   * An extension.
   *
   * @param page answers
   */
  public ReactiveActivitiesWebExtension(ActivitiesPage page) {
    this.page = page;
  }

  /**
   * The catalogue.
   *
   * @param format what is asked for
   * @return that
   */
  @ReadOperation(producesFrom = CatalogueFormat.class)
  public Mono<WebEndpointResponse<Object>> activities(CatalogueFormat format) {
    return page.isForSwitching(format)
        ? CsrfHeader.ofReactive()
            .map(header -> page.respond(format, header))
            .switchIfEmpty(Mono.fromSupplier(() -> page.respond(format, null)))
        : Mono.fromSupplier(() -> page.respond(format, null));
  }
}
