package dev.tracker.journal.measure;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.database.Databases;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.dialect.Dialect;
import dev.tracker.journal.entry.Entries;
import dev.tracker.journal.row.EntryRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a journal costs a transaction: an update and its rows by the journal, next to the same rows
 * in a batch of JDBC by hand. {@code -Dtest=TransactionCostMeasurement -Dtracker.connections=1,8
 * -Dtracker.changes=1,10,1000}.
 */
class TransactionCostMeasurement {
  private static final String INSERT =
      "INSERT INTO tracker_entry ("
          + EntryRow.WRITTEN
          + ") VALUES ("
          + "?, ".repeat(EntryRow.WIDTH - 1)
          + "?)";

  static List<TestDatabase> databases() {
    return Databases.all().stream().filter(kind -> !kind.name().equals("h2")).toList();
  }

  private static int[] numbers(String property, String standard) {
    return Arrays.stream(System.getProperty(property, standard).split(","))
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void nextToABatchByHand(TestDatabase kind) throws Exception {
    for (int connections : numbers("tracker.connections", "1,8")) {
      for (int changes : numbers("tracker.changes", "1,10,1000")) {
        try (FreshDatabase database = kind.fresh().withJournal();
            Pool pool = new Pool(database, connections)) {
          compare(kind.name(), database, pool, connections, changes);
        }
      }
    }
  }

  private static void compare(
      String name, FreshDatabase database, Pool pool, int connections, int changes)
      throws Exception {
    database.run("CREATE TABLE account (id INTEGER PRIMARY KEY, name VARCHAR(40))");
    for (int i = 0; i < connections; i++) {
      database.run("INSERT INTO account VALUES (" + i + ", 'Ada')");
    }
    Dialect dialect = database.dialect();
    DataSourceTransactions transactions = new DataSourceTransactions(pool);
    try (JournalTracker tracker = JournalTracker.builder(database, transactions).build()) {
      Turns.compare(
          name + ", " + connections + " connections, " + changes + " changes",
          connections,
          thread -> byHand(pool, dialect, thread, changes),
          thread -> byJournal(transactions, tracker, thread, changes));
    }
  }

  private static void update(Connection connection, int id) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE account SET name = ? WHERE id = ?")) {
      update.setString(1, "Ada " + System.nanoTime());
      update.setInt(2, id);
      update.executeUpdate();
    }
  }

  /** What a careful engineer would write: the same columns, one statement, a batch. */
  private static void byHand(Pool pool, Dialect dialect, int id, int changes) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      update(connection, id);
      try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
        for (int i = 0; i < changes; i++) {
          EntryRow.bind(statement, 0, Entries.change("7", "{\"name\":\"Ada " + i + "\"}"), dialect);
          statement.addBatch();
        }
        statement.executeBatch();
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private static void byJournal(
      DataSourceTransactions transactions, JournalTracker tracker, int id, int changes)
      throws SQLException {
    transactions.run(
        connection -> {
          update(connection, id);
          for (int i = 0; i < changes; i++) {
            try (Activity activity =
                tracker.start(ActivityContext.root(), "update", "user", "id", "7")) {
              activity.reportChange("7", Map.of("name", "Ada " + i));
            }
          }
          return null;
        });
  }
}
