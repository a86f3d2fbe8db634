package dev.tracker.journal.archive;

import dev.tracker.journal.cursor.Cursor;
import dev.tracker.journal.cursor.CursorTable;
import dev.tracker.journal.seal.HeadTable;
import dev.tracker.journal.seal.SignedHead;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What could be archived next.
 *
 * @param first the first position
 * @param head the head that the archive ends with; {@code null} if nothing can be archived
 * @param heldBack the cursor that needs what would come next; {@code null} if none does
 */
record ArchivePlan(long first, @Nullable SignedHead head, @Nullable Cursor heldBack) {

  /** What comes after what is archived, is from before some time, and is no longer needed. */
  static ArchivePlan next(Connection connection, long before, int most) throws SQLException {
    long first = ArchiveTable.lastPosition(connection) + 1;
    long sealed = HeadTable.last(connection).map(head -> head.head().size()).orElse(0L);
    long old = Math.min(sealed, firstFrom(connection, first, before) - 1);
    Cursor hindmost = CursorTable.all(connection).stream().findFirst().orElse(null);
    Cursor needing = hindmost != null && hindmost.position() < old ? hindmost : null;
    long last = needing == null ? old : needing.position();
    return new ArchivePlan(first, head(connection, first, last, most).orElse(null), needing);
  }

  /** The first position that is too young. */
  private static long firstFrom(Connection connection, long first, long before)
      throws SQLException {
    String query =
        "SELECT position FROM tracker_entry WHERE position >= ? AND occurred >= ?"
            + " ORDER BY position LIMIT 1";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setLong(1, first);
      statement.setLong(2, before);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getLong(1) : Long.MAX_VALUE;
      }
    }
  }

  /** An archive ends with a head, so that this proves it: the last one that makes it no larger. */
  private static Optional<SignedHead> head(Connection connection, long first, long last, int most)
      throws SQLException {
    long end = Math.min(last, first + most - 1);
    Optional<SignedHead> fitting = HeadTable.largest(connection, first, end);
    return fitting.isPresent() ? fitting : HeadTable.smallest(connection, first, last);
  }
}
