package dev.tracker.journal.write;

import dev.tracker.journal.dialect.Dialect;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.row.EntryRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Inserts entries, many in one statement: what drivers make of a batch differs in speed, in what is
 * left of one that fails, and in what it counts. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class EntryWriter {
  /** SQLite takes 32,766 parameters a statement, and a longer statement is hardly any faster. */
  private static final int MOST_ROWS = 64;

  private static final String ROW = "(" + "?, ".repeat(EntryRow.WIDTH - 1) + "?)";

  private final Dialect dialect;

  /**
   * A writer.
   *
   * @param dialect the database's
   */
  public EntryWriter(Dialect dialect) {
    this.dialect = dialect;
  }

  /**
   * Inserts entries in their order.
   *
   * @param connection a connection within a transaction
   * @param entries the entries
   * @throws SQLException if not all of them could be inserted; then some may have been
   * @throws JournalException if the connection commits by itself
   */
  public void insert(Connection connection, List<Entry> entries) throws SQLException {
    if (connection.getAutoCommit()) {
      throw new JournalException(
          "The journal's connection commits by itself, so an entry could be there without its"
              + " change. Give the journal the connection of the transaction.");
    }
    if (entries.size() > 1 && dialect.insertsInBatches()) {
      insertBatch(connection, entries);
      return;
    }
    int done = 0;
    while (done < entries.size()) {
      // Powers of two, so that the database sees few different statements, and knows them.
      int rows = Math.min(MOST_ROWS, Integer.highestOneBit(entries.size() - done));
      insertRows(connection, entries, done, rows);
      done += rows;
    }
  }

  /** What a batch says it did is of no use: drivers answer -2, or nothing. A failure is thrown. */
  private void insertBatch(Connection connection, List<Entry> entries) throws SQLException {
    String insert = "INSERT INTO tracker_entry (" + EntryRow.WRITTEN + ") VALUES " + ROW;
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      for (Entry entry : entries) {
        EntryRow.bind(statement, 0, entry, dialect);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private void insertRows(Connection connection, List<Entry> entries, int from, int rows)
      throws SQLException {
    String insert =
        "INSERT INTO tracker_entry ("
            + EntryRow.WRITTEN
            + ") VALUES "
            + (ROW + ", ").repeat(rows - 1)
            + ROW;
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      for (int row = 0; row < rows; row++) {
        EntryRow.bind(statement, row * EntryRow.WIDTH, entries.get(from + row), dialect);
      }
      statement.executeUpdate();
    }
  }
}
