package dev.tracker.journal.archive;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.entry.Erased;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.merkle.GrowingTree;
import dev.tracker.journal.merkle.Hash;
import dev.tracker.journal.merkle.TileNodes;
import dev.tracker.journal.merkle.TreeHasher;
import dev.tracker.journal.progress.Progress;
import dev.tracker.journal.row.EntryRow;
import dev.tracker.journal.seal.SignedHead;
import dev.tracker.journal.seal.TileTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The entries up to a head, as they are in their table, and their proof. */
final class ArchiveContent implements ArchiveFolder.Content {
  private static final int REPORTED = 1_000;

  private final OwnTransactions transactions;
  private final long first;
  private final SignedHead head;
  private final Progress progress;
  private final TreeHasher hasher = new TreeHasher();
  private long erased;

  ArchiveContent(OwnTransactions transactions, long first, SignedHead head, Progress progress) {
    this.transactions = transactions;
    this.first = first;
    this.head = head;
    this.progress = progress;
  }

  /** How many of them have no personal fields. */
  long erased() {
    return erased;
  }

  @Override
  public void write(ArchiveWriter writer) throws IOException {
    try {
      transactions.run(
          connection -> {
            write(connection, writer);
            return erased;
          });
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    } catch (SQLException failure) {
      throw new IOException("the entries to be archived cannot be read", failure);
    }
  }

  private void write(Connection connection, ArchiveWriter writer) throws SQLException {
    List<Hash> left = new ArrayList<>();
    TileNodes nodes = new TileNodes(new TileTable(connection));
    GrowingTree tree =
        GrowingTree.resume(
            first - 1,
            (level, index) -> {
              left.add(nodes.node(level, index));
              return left.get(left.size() - 1);
            },
            (level, index, hash) -> {});
    long last = head.head().size();
    line(writer, new ArchiveHeader(head.head().journal(), first, last, left, head).toJson());
    entries(connection, writer, tree);
    if (tree.size() != last || !tree.root().equals(head.head().root())) {
      throw new JournalException(
          "The entries from position %d to %d are not those that were sealed, so they are not"
                  .formatted(first, last)
              + " archived. Verify the journal to see which ones were altered.");
    }
  }

  private void entries(Connection connection, ArchiveWriter writer, GrowingTree tree)
      throws SQLException {
    String query =
        "SELECT "
            + EntryRow.READ
            + " FROM tracker_entry WHERE position >= ? AND position <= ? ORDER BY position";
    long last = head.head().size();
    erased = 0;
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setLong(1, first);
      statement.setLong(2, last);
      statement.setFetchSize(REPORTED);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          StoredEntry stored = EntryRow.read(rows, transactions.dialect());
          ArchivedEntry entry = ArchivedEntry.of(stored.entry(), tree.size() + 1);
          erased += stored.entry().personal() instanceof Erased ? 1 : 0;
          tree.append(entry.hash(hasher));
          line(writer, entry.toJson());
          if (tree.size() % REPORTED == 0) {
            progress.at("archiving", tree.size() - first + 1, last - first + 1);
          }
        }
      }
    }
  }

  private static void line(ArchiveWriter writer, String json) {
    try {
      writer.line(json);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
