package dev.tracker.journal.archive;

import dev.tracker.journal.cursor.Cursor;
import java.util.List;
import java.util.Optional;

/**
 * The result of archiving. Immutable.
 *
 * @param archives the archives that were written
 * @param heldBack the cursor without which there would have been more; empty if none held it back
 * @since 0.1.0
 */
public record Archived(List<ArchiveRow> archives, Optional<Cursor> heldBack) {

  /**
   * The result of archiving.
   *
   * @param archives the archives that were written
   * @param heldBack the cursor without which there would have been more
   */
  public Archived {
    archives = List.copyOf(archives);
  }

  /**
   * How many entries went from the table to files.
   *
   * @return their number
   */
  public long entries() {
    return archives.stream().mapToLong(each -> each.last() - each.first() + 1).sum();
  }
}
