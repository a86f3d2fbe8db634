package dev.tracker.baseline;

import java.io.IOException;
import java.io.Serial;

/** A baseline that cannot be written, or a file that is none. The message says what is wrong. */
public final class BaselineException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  BaselineException(String message) {
    super(message);
  }
}
