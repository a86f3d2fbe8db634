package dev.tracker.journal.subscribe;

import java.io.Serial;
import java.sql.SQLException;

/** Another one runs the shard, or it starts from elsewhere. */
final class LeaseLostException extends SQLException {
  @Serial private static final long serialVersionUID = 1L;

  LeaseLostException(Shard shard) {
    super("Another one runs %s now, or it was set back or forgotten.".formatted(shard));
  }
}
