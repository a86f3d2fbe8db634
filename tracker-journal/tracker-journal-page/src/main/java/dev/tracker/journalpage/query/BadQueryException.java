package dev.tracker.journalpage.query;

import java.io.Serial;

/**
 * The query of a request is not one that the page links to.
 *
 * @since 0.1.0
 */
public final class BadQueryException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  BadQueryException(String message) {
    super(message);
  }
}
