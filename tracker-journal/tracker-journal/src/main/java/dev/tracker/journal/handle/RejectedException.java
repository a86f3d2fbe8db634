package dev.tracker.journal.handle;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * An entry cannot be delivered, and to try again would not help: it is parked at once.
 *
 * @since 0.1.0
 */
public class RejectedException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * A rejection.
   *
   * @param message what is wrong with the entry
   */
  public RejectedException(String message) {
    this(message, null);
  }

  /**
   * A rejection that something else has led to.
   *
   * @param message what is wrong with the entry
   * @param cause what led to it, or {@code null}
   */
  public RejectedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
