package dev.tracker.spring.actuator;

import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.EndpointWebExtension;

/**
 * The catalogue over a servlet: as JSON, or as a page.
 *
 * @since 0.1.0
 */
@EndpointWebExtension(endpoint = ActivitiesEndpoint.class)
public class ServletActivitiesWebExtension {
  private final ActivitiesPage page;

  /**
   * An extension.
   *
   * @param page answers
   */
  public ServletActivitiesWebExtension(ActivitiesPage page) {
    this.page = page;
  }

  /**
   * The catalogue.
   *
   * @param format what is asked for
   * @return that
   */
  @ReadOperation(producesFrom = CatalogueFormat.class)
  public WebEndpointResponse<Object> activities(CatalogueFormat format) {
    return page.respond(format, page.isForSwitching(format) ? CsrfHeader.ofServlet() : null);
  }
}
