package dev.tracker.journal.archive;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.cursor.Cursor;
import dev.tracker.journal.cursor.CursorTable;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.lease.MaintenanceLock;
import dev.tracker.journal.progress.Progress;
import dev.tracker.journal.seal.SignedHead;
import dev.tracker.journal.sql.Sql;
import dev.tracker.journal.time.Micros;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Moves old entries from their table to files: only sealed entries that no cursor still needs. A
 * file is on the disk before its entries are removed. A process that is killed in between leaves an
 * unused file. Thread-safe. Of several at once, one works.
 *
 * @since 0.1.0
 */
public final class Archiver {
  private static final int MOST_AT_ONCE = 100_000;

  private final OwnTransactions transactions;
  private final ArchiveFolder folder;
  private final Clock clock;
  private final int most;

  /**
   * An archiver.
   *
   * @param transactions on the journal's database
   * @param folder where the files go
   * @param clock tells when they were written
   */
  public Archiver(OwnTransactions transactions, ArchiveFolder folder, Clock clock) {
    this(transactions, folder, clock, MOST_AT_ONCE);
  }

  Archiver(OwnTransactions transactions, ArchiveFolder folder, Clock clock, int most) {
    this.transactions = transactions;
    this.folder = folder;
    this.clock = clock;
    this.most = most;
  }

  /**
   * Archives all entries up to the first one that is younger.
   *
   * @param before entries from then on stay
   * @param progress receives the number of archived entries
   * @return what was archived, and the cursor that held it back
   * @throws JournalException if the entries are not those that were sealed
   * @throws IOException if a file cannot be written
   * @throws SQLException if the database fails
   */
  public Archived run(Instant before, Progress progress) throws IOException, SQLException {
    return folder.alone(() -> runAlone(before, progress));
  }

  private Archived runAlone(Instant before, Progress progress) throws IOException, SQLException {
    for (ArchiveRow known : transactions.run(ArchiveTable::all)) {
      folder.clean(known);
    }
    List<ArchiveRow> archives = new ArrayList<>();
    while (true) {
      ArchivePlan plan =
          transactions.run(connection -> ArchivePlan.next(connection, Micros.of(before), most));
      SignedHead head = plan.head();
      if (head == null) {
        return new Archived(archives, Optional.ofNullable(plan.heldBack()));
      }
      archive(plan.first(), head, progress).ifPresent(archives::add);
    }
  }

  private Optional<ArchiveRow> archive(long first, SignedHead head, Progress progress)
      throws IOException, SQLException {
    long last = head.head().size();
    ArchiveContent content = new ArchiveContent(transactions, first, head, progress);
    ArchiveFile file = folder.write(first, last, content);
    ArchiveRow row =
        new ArchiveRow(first, last, file.name(), file.digest(), Micros.of(clock.instant()));
    boolean moved = false;
    try {
      moved = transactions.run(connection -> drop(connection, row, content.erased()));
    } finally {
      // Where the answer to the commit was lost, the file may be the only place that has them.
      if (!moved && !isKnown(file)) {
        folder.delete(file);
      }
    }
    return moved ? Optional.of(row) : Optional.empty();
  }

  private boolean isKnown(ArchiveFile file) throws SQLException {
    return transactions.run(ArchiveTable::all).stream()
        .anyMatch(archive -> archive.fileName().equals(file.name()));
  }

  /** Removes what the file has, unless something has changed since it was written. */
  private static boolean drop(Connection connection, ArchiveRow archive, long erased)
      throws SQLException {
    MaintenanceLock.take(connection);
    if (ArchiveTable.lastPosition(connection) != archive.first() - 1
        || erased(connection, archive) != erased
        || isNeeded(connection, archive)) {
      return false;
    }
    int dropped =
        Sql.update(
            connection,
            "DELETE FROM tracker_entry WHERE position >= ? AND position <= ?",
            archive.first(),
            archive.last());
    if (dropped != archive.last() - archive.first() + 1) {
      throw new JournalException(
          "From position %d to %d there are %d entries: some were added or deleted by hand."
              .formatted(archive.first(), archive.last(), dropped));
    }
    ArchiveTable.insert(connection, archive);
    return true;
  }

  private static boolean isNeeded(Connection connection, ArchiveRow archive) throws SQLException {
    List<Cursor> cursors = CursorTable.all(connection);
    return !cursors.isEmpty() && cursors.get(0).position() < archive.last();
  }

  private static long erased(Connection connection, ArchiveRow archive) throws SQLException {
    return Sql.number(
        connection,
        "SELECT COUNT(*) FROM tracker_entry"
            + " WHERE position >= ? AND position <= ? AND salt IS NULL",
        archive.first(),
        archive.last());
  }
}
