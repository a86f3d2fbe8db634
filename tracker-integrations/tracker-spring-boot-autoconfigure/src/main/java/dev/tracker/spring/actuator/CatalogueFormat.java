package dev.tracker.spring.actuator;

import org.springframework.boot.actuate.endpoint.ApiVersion;
import org.springframework.boot.actuate.endpoint.Producible;
import org.springframework.util.MimeType;
import org.springframework.util.MimeTypeUtils;

/**
 * The requested format of the catalogue. If a client accepts several, Spring Boot takes the last
 * one here, whatever their weights. So a browser, which accepts anything, gets the page.
 *
 * @since 0.1.0
 */
public enum CatalogueFormat implements Producible<CatalogueFormat> {
  /** As Spring Boot's own endpoints answered once. */
  JSON_V2(ApiVersion.V2.getProducedMimeType()),
  /** As they answer now. */
  JSON_V3(ApiVersion.V3.getProducedMimeType()),
  /** Plain JSON. */
  JSON(MimeTypeUtils.APPLICATION_JSON),
  /** A page that people read. */
  PAGE(MimeTypeUtils.TEXT_HTML);

  @SuppressWarnings("ImmutableEnumChecker") // nothing of a media type can be changed
  private final MimeType type;

  CatalogueFormat(MimeType type) {
    this.type = type;
  }

  @Override
  public MimeType getProducedMimeType() {
    return type;
  }

  @Override
  public boolean isDefault() {
    return this == JSON_V3;
  }
}
