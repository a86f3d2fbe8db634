package dev.tracker.journal.verify;

import dev.tracker.journal.dialect.Dialect;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.merkle.Hash;
import dev.tracker.journal.progress.Progress;
import dev.tracker.journal.row.EntryRow;
import dev.tracker.journal.seal.TileTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares each sealed entry with its leaf. For one thread. */
final class EntryCheck {
  private static final int POSITIONS_AT_ONCE = 1_024;

  private final Dialect dialect;
  private final ErasureCheck erasures;
  private final Findings findings;
  private final ArchiveCheck archived;
  private final MovedEntries moved;
  private final LeafReader leaves;
  private final PreparedStatement query;

  EntryCheck(
      Connection connection,
      Dialect dialect,
      ErasureCheck erasures,
      Findings findings,
      ArchiveCheck archived)
      throws SQLException {
    this.archived = archived;
    this.dialect = dialect;
    this.erasures = erasures;
    this.findings = findings;
    this.leaves = new LeafReader(new TileTable(connection));
    this.moved = new MovedEntries(findings);
    this.query =
        connection.prepareStatement(
            "SELECT "
                + EntryRow.READ
                + " FROM tracker_entry WHERE position > ? AND position <= ?"
                + " ORDER BY position, id");
  }

  void run(long size, Progress progress) throws SQLException {
    long first = archived.checked();
    try (query) {
      stillThere(first);
      for (long done = first; done < size; done += POSITIONS_AT_ONCE) {
        range(done, Math.min(done + POSITIONS_AT_ONCE, size));
        progress.at("entries", done - first, size - first);
      }
    }
    moved.finish();
  }

  /** What is archived is dropped from the table. */
  private void stillThere(long archivedUpTo) throws SQLException {
    query.setLong(1, 0);
    query.setLong(2, archivedUpTo);
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        findings.add(
            FindingKind.ADDED,
            rows.getLong(2),
            "There is an entry at position " + rows.getLong(2) + ", which is archived.");
      }
    }
  }

  /**
   * Leaves are most of the work, and are made on all processors; what they say is told in order.
   */
  private void range(long after, long end) throws SQLException {
    List<NumberedEntry> entries =
        entries(after, end).parallelStream().map(NumberedEntry::withLeaf).toList();
    long expected = after + 1;
    for (NumberedEntry entry : entries) {
      for (; expected < entry.position(); expected++) {
        missing(expected);
      }
      check(entry, entry.position() < expected);
      expected = entry.position() + 1;
    }
    for (; expected <= end; expected++) {
      missing(expected);
    }
  }

  private List<NumberedEntry> entries(long after, long end) throws SQLException {
    query.setLong(1, after);
    query.setLong(2, end);
    List<NumberedEntry> entries = new ArrayList<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        entries.add(NumberedEntry.read(rows, dialect));
      }
    }
    return entries;
  }

  private void missing(long position) throws SQLException {
    Hash leaf = leaves.at(position);
    if (leaf != null && !archived.hasTaken(position)) {
      moved.missing(position, leaf);
    }
  }

  private void check(NumberedEntry read, boolean again) throws SQLException {
    long position = read.position();
    Entry entry = read.entry();
    if (entry == null) {
      findings.add(FindingKind.CHANGED, position, String.valueOf(read.damage()));
      return;
    }
    Hash leaf = leaves.at(position);
    if (leaf == null) {
      return;
    }
    if (again) {
      findings.add(
          FindingKind.ADDED,
          position,
          "There is more than one entry at position " + position + "; one is " + entry.eventId());
    } else if (Objects.equals(leaf, read.leaf())) {
      erasures.sound(entry, position);
    } else {
      moved.mismatch(entry, position, leaf);
    }
  }
}
