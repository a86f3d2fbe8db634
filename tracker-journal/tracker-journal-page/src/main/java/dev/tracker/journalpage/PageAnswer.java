package dev.tracker.journalpage;

import java.nio.charset.StandardCharsets;

/**
 * A response of the page. Immutable.
 *
 * @param status of HTTP
 * @param contentType of the body
 * @param body the text
 * @since 0.1.0
 */
public record PageAnswer(int status, String contentType, String body) {

  /**
   * The body as it is sent.
   *
   * @return its bytes
   */
  public byte[] bytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }
}
