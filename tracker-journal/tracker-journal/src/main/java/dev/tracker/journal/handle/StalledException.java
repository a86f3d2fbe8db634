package dev.tracker.journal.handle;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Nothing can be delivered for a while, and no entry is at fault: the other end is away.
 *
 * @since 0.1.0
 */
public class StalledException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * A stall.
   *
   * @param message what is wrong, and what helps
   * @param cause what led to it, or {@code null}
   */
  public StalledException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
