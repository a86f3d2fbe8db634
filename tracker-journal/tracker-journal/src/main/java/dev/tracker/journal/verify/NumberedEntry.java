package dev.tracker.journal.verify;

import dev.tracker.journal.dialect.Dialect;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.merkle.Hash;
import dev.tracker.journal.merkle.TreeHasher;
import dev.tracker.journal.row.EntryRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What a row has at a position.
 *
 * @param entry {@code null} if no release wrote such a row
 * @param leaf what the entry gives, once it is made
 * @param damage why there is no entry, else {@code null}
 */
record NumberedEntry(
    long position, @Nullable Entry entry, @Nullable Hash leaf, @Nullable String damage) {

  static NumberedEntry read(ResultSet row, Dialect dialect) throws SQLException {
    long position = row.getLong(2);
    try {
      return new NumberedEntry(position, EntryRow.read(row, dialect).entry(), null, null);
    } catch (JournalException damaged) {
      return new NumberedEntry(position, null, null, damaged.getMessage());
    }
  }

  /** The same with its leaf, which any thread can make. */
  NumberedEntry withLeaf() {
    return entry == null
        ? this
        : new NumberedEntry(
            position, entry, new TreeHasher().leaf(entry.leaf(position).bytes()), null);
  }
}
