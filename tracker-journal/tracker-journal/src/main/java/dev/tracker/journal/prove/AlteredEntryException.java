package dev.tracker.journal.prove;

import dev.tracker.journal.fault.JournalException;
import java.io.Serial;

/**
 * An entry is not what was sealed at its position, so nothing proves it.
 *
 * @since 0.1.0
 */
public final class AlteredEntryException extends JournalException {
  @Serial private static final long serialVersionUID = 1L;

  AlteredEntryException(String message) {
    super(message);
  }
}
