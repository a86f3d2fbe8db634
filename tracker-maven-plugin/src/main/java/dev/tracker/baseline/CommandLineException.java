package dev.tracker.baseline;

import java.io.Serial;

/** Arguments that cannot be understood. The message says which, and is not for programs. */
final class CommandLineException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  CommandLineException(String message) {
    super(message);
  }
}
