package dev.tracker.journal.archive;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.connect.TransactionWork;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.lease.MaintenanceLock;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Removes personal fields from archives. Each archive that contains some is rewritten without them.
 * The old file is deleted once the new one is on the disk and the erasure is recorded. Thread-safe.
 *
 * @since 0.1.0
 */
public final class ArchiveErasure {
  private final OwnTransactions transactions;
  private final ArchiveFolder folder;

  /**
   * An erasure.
   *
   * @param transactions on the journal's database
   * @param folder where the archives are
   */
  public ArchiveErasure(OwnTransactions transactions, ArchiveFolder folder) {
    this.transactions = transactions;
    this.folder = folder;
  }

  /** Records, within a transaction, what was erased. */
  public interface Protocol {

    /**
     * Writes the entries that say so.
     *
     * @param connection in the transaction
     * @param events what was erased
     * @throws SQLException if the database fails
     */
    void write(Connection connection, List<UUID> events) throws SQLException;
  }

  /**
   * Erases in all archives.
   *
   * @param fitting which entries
   * @param record puts it on record
   * @return how many entries
   * @throws JournalException if a file is missing
   * @throws IOException if a file cannot be read or written
   * @throws SQLException if the database fails
   */
  public int run(Predicate<? super Entry> fitting, Protocol record)
      throws IOException, SQLException {
    if (transactions.run(ArchiveTable::all).isEmpty()) {
      return 0;
    }
    return folder.alone(() -> runAlone(fitting, record));
  }

  private int runAlone(Predicate<? super Entry> fitting, Protocol record)
      throws IOException, SQLException {
    int erased = 0;
    for (ArchiveRow archive : transactions.run(ArchiveTable::all)) {
      folder.clean(archive);
      Path old =
          folder
              .find(archive)
              .orElseThrow(
                  () ->
                      new JournalException(
                          "The archive " + archive.fileName() + " is missing: nothing is erased."));
      List<UUID> events = find(old, fitting);
      if (!events.isEmpty()) {
        replace(archive, old, fitting, connection -> write(connection, record, events));
        erased += events.size();
      }
    }
    return erased;
  }

  private static boolean write(Connection connection, Protocol record, List<UUID> events)
      throws SQLException {
    record.write(connection, events);
    return true;
  }

  private static List<UUID> find(Path file, Predicate<? super Entry> fitting) throws IOException {
    List<UUID> events = new ArrayList<>();
    try (ArchiveReader reader = ArchiveReader.open(file)) {
      for (ArchivedEntry next = reader.next(); next != null; next = reader.next()) {
        if (fits(next, fitting)) {
          events.add(next.entry().eventId());
        }
      }
    }
    return events;
  }

  private static boolean fits(ArchivedEntry archived, Predicate<? super Entry> fitting) {
    if (archived.personal() == null) {
      return false;
    }
    Entry entry = archived.entry();
    return entry.personal() instanceof Personal && fitting.test(entry);
  }

  private void replace(
      ArchiveRow archive,
      Path old,
      Predicate<? super Entry> fitting,
      TransactionWork<Boolean> record)
      throws IOException, SQLException {
    ArchiveFile file =
        folder.write(archive.first(), archive.last(), writer -> copy(old, fitting, writer));
    boolean replaced =
        transactions.run(
            connection -> {
              MaintenanceLock.take(connection);
              return ArchiveTable.replace(connection, archive, file) && record.run(connection);
            });
    if (!replaced) {
      folder.delete(file);
      throw new JournalException(
          archive.fileName() + " was replaced by another erasure meanwhile. Erase again.");
    }
    folder.clean(
        new ArchiveRow(
            archive.first(), archive.last(), file.name(), file.digest(), archive.created()));
  }

  private static void copy(Path old, Predicate<? super Entry> fitting, ArchiveWriter writer)
      throws IOException {
    try (ArchiveReader reader = ArchiveReader.open(old)) {
      writer.line(reader.header().toJson());
      for (ArchivedEntry next = reader.next(); next != null; next = reader.next()) {
        writer.line((fits(next, fitting) ? next.erased() : next).toJson());
      }
    }
  }
}
