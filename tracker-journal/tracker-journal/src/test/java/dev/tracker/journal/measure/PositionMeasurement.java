package dev.tracker.journal.measure;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.dialect.Unplaced;
import dev.tracker.journal.entry.Entries;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.write.EntryWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two places for positions: a column of the entries, as the journal has it, and a narrow table of
 * its own with an insert for each entry. {@code -Dtest=PositionMeasurement}.
 */
class PositionMeasurement {
  private static final int ROWS = 5_000;
  private static final int ROUNDS = Integer.getInteger("tracker.rounds", 5);

  @ParameterizedTest
  @MethodSource("dev.tracker.journal.measure.TransactionCostMeasurement#databases")
  void aColumnNextToANarrowTable(TestDatabase kind) throws Exception {
    double column = 0;
    double table = 0;
    double readByColumn = 0;
    double readByTable = 0;
    StringBuilder turns = new StringBuilder();
    try (FreshDatabase database = kind.fresh().withJournal()) {
      database.run(
          "CREATE TABLE place (position BIGINT PRIMARY KEY, entry BIGINT NOT NULL, occurred BIGINT"
              + " NOT NULL)",
          "CREATE UNIQUE INDEX place_entry ON place (entry)");
      OwnTransactions transactions = OwnTransactions.on(database);
      long last = 0;
      for (int round = 0; round < ROUNDS; round++) {
        write(transactions);
        List<Unplaced> entries = transactions.run(PositionMeasurement::withoutPosition);
        long from = last + 1;
        double byColumn =
            rate(
                transactions,
                connection -> transactions.dialect().place(connection, entries, from));
        double byTable = rate(transactions, connection -> insert(connection, entries, from));
        last += entries.size();
        column = Math.max(column, byColumn);
        table = Math.max(table, byTable);
        readByColumn =
            Math.max(
                readByColumn,
                rate(
                    transactions,
                    connection ->
                        read(
                            connection,
                            "SELECT data FROM tracker_entry WHERE position >= "
                                + from
                                + " ORDER BY position")));
        readByTable =
            Math.max(
                readByTable,
                rate(
                    transactions,
                    connection ->
                        read(
                            connection,
                            "SELECT e.data FROM place p JOIN tracker_entry e ON e.id = p.entry AND"
                                + " e.occurred = p.occurred WHERE p.position >= "
                                + from
                                + " ORDER BY p.position")));
        turns.append(String.format(Locale.ROOT, " %.2f", byTable / byColumn));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: positions given %.0f/s in the column, %.0f/s in a table of their own (%.2f x; by"
            + " turn%s); read in order %.0f/s and %.0f/s (%.2f x)%n",
        kind.name(),
        column,
        table,
        table / column,
        turns,
        readByColumn,
        readByTable,
        readByTable / readByColumn);
  }

  /** A piece of work in a transaction. */
  private interface Work {
    void run(Connection connection) throws SQLException;
  }

  private static double rate(OwnTransactions transactions, Work work) throws SQLException {
    long start = System.nanoTime();
    transactions.run(
        connection -> {
          work.run(connection);
          return null;
        });
    return ROWS * 1e9 / (System.nanoTime() - start);
  }

  private static void write(OwnTransactions transactions) throws SQLException {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      entries.add(Entries.change("" + i, "{\"name\":\"Ada\"}"));
    }
    transactions.run(
        connection -> {
          new EntryWriter(transactions.dialect()).insert(connection, entries);
          return null;
        });
  }

  private static List<Unplaced> withoutPosition(Connection connection) throws SQLException {
    List<Unplaced> entries = new ArrayList<>();
    String query =
        "SELECT id, occurred FROM tracker_entry WHERE position IS NULL ORDER BY position, id";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        entries.add(new Unplaced(rows.getLong(1), rows.getLong(2)));
      }
    }
    return entries;
  }

  private static void insert(Connection connection, List<Unplaced> entries, long from)
      throws SQLException {
    String insert = "INSERT INTO place (position, entry, occurred) VALUES (?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      long position = from;
      for (Unplaced entry : entries) {
        statement.setLong(1, position++);
        statement.setLong(2, entry.id());
        statement.setLong(3, entry.occurred());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void read(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      int count = 0;
      while (rows.next()) {
        rows.getString(1);
        count++;
      }
      if (count != ROWS) {
        throw new IllegalStateException(count + " rows");
      }
    }
  }
}
