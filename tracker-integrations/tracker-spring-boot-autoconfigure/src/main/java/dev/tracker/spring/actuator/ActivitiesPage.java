package dev.tracker.spring.actuator;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tracker.containers.catalogue.ActivityCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.util.MimeType;

/**
 * Renders the catalogue as JSON or as an HTML page.
 *
 * @since 0.1.0
 */
public final class ActivitiesPage {
  private static final MimeType HTML = new MimeType("text", "html", UTF_8);

  private final ActivitiesEndpoint endpoint;
  private final String application;
  private final boolean isWritable;

  /**
   * A page.
   *
   * @param endpoint what has the catalogue
   * @param application the name of the application
   * @param isWritable whether operations may be switched: if not, the page has nothing that would
   */
  public ActivitiesPage(ActivitiesEndpoint endpoint, String application, boolean isWritable) {
    this.endpoint = endpoint;
    this.application = application;
    this.isWritable = isWritable;
  }

  /** Whether an answer has switches, and needs to know what a request of theirs has to have. */
  boolean isForSwitching(CatalogueFormat format) {
    return isWritable && format == CatalogueFormat.PAGE;
  }

  WebEndpointResponse<Object> respond(CatalogueFormat format, @Nullable CsrfHeader csrf) {
    ActivityCatalogue catalogue = endpoint.activities();
    if (format != CatalogueFormat.PAGE) {
      return new WebEndpointResponse<>(
          catalogue, WebEndpointResponse.STATUS_OK, format.getProducedMimeType());
    }
    String html = new CatalogueHtml(isWritable).write(application, catalogue, csrf);
    return new WebEndpointResponse<>(html.getBytes(UTF_8), WebEndpointResponse.STATUS_OK, HTML);
  }
}
