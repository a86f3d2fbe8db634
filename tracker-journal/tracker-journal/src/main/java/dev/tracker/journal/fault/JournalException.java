package dev.tracker.journal.fault;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A journal cannot do what it is asked to; the message says why, and what helps.
 *
 * @since 0.1.0
 */
public class JournalException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * A fault of the journal.
   *
   * @param message what is wrong, and what to do about it
   */
  public JournalException(String message) {
    this(message, null);
  }

  /**
   * A fault of the journal that something else has led to.
   *
   * @param message what is wrong, and what to do about it
   * @param cause what led to it, or {@code null}
   */
  public JournalException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
