package dev.tracker.journal.archive;

import dev.tracker.journal.connect.OwnTransactions;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads archived entries. They are in no index, so each search reads all files. Thread-safe.
 *
 * @since 0.1.0
 */
public final class Archives {
  private final OwnTransactions transactions;
  private final ArchiveFolder folder;

  /**
   * The archives of a journal.
   *
   * @param transactions on its database, which knows its archives
   * @param folder where they are
   */
  public Archives(OwnTransactions transactions, ArchiveFolder folder) {
    this.transactions = transactions;
    this.folder = folder;
  }

  /**
   * What the journal knows of its archives.
   *
   * @return the archives, by their positions
   * @throws SQLException if the database fails
   */
  public List<ArchiveRow> all() throws SQLException {
    return transactions.run(ArchiveTable::all);
  }

  /**
   * Reads entries in the order of their positions.
   *
   * @param reader is given each
   * @throws IOException if a file is missing or damaged
   * @throws SQLException if the database fails
   */
  public void read(Consumer<? super ArchivedEntry> reader) throws IOException, SQLException {
    for (ArchiveRow archive : all()) {
      search(
          archive,
          entry -> {
            reader.accept(entry);
            return false;
          });
    }
  }

  /**
   * The first entry that fits.
   *
   * @param fitting tells
   * @return the entry; empty if there is none
   * @throws IOException if a file is missing or damaged
   * @throws SQLException if the database fails
   */
  public Optional<ArchivedEntry> find(Predicate<? super ArchivedEntry> fitting)
      throws IOException, SQLException {
    for (ArchiveRow archive : all()) {
      ArchivedEntry found = search(archive, fitting);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private @Nullable ArchivedEntry search(
      ArchiveRow archive, Predicate<? super ArchivedEntry> fitting) throws IOException {
    Path file =
        folder
            .find(archive)
            .orElseThrow(
                () -> new IOException("the archive " + archive.fileName() + " is missing"));
    try (ArchiveReader reader = ArchiveReader.open(file)) {
      for (ArchivedEntry next = reader.next(); next != null; next = reader.next()) {
        if (fitting.test(next)) {
          return next;
        }
      }
    }
    return null;
  }
}
