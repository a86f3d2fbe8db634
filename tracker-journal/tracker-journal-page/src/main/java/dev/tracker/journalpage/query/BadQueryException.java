package dev.tracker.journalpage.query;

import java.io.Serial;

/** The page was asked something that it never asks itself. */
public final class BadQueryException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  BadQueryException(String message) {
    super(message);
  }
}
