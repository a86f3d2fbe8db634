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
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.row.EntryRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a journal costs a transaction: an update and its rows by the journal, next to the same rows
 * in a batch of JDBC by hand, in turns, so that both have the same good and bad moments. A program,
 * since a figure is no test: {@code Rotation [rounds] [database…]}.
 */
final class Rotation {
  private static final long ROUND_NANOS = 700_000_000;
  private static final int[] CHANGES = {1, 10, 1_000};

  private final FreshDatabase database;
  private final Dialect dialect;
  private final Connection connection;
  private long counter;

  private Rotation(FreshDatabase database) throws SQLException {
    this.database = database;
    this.dialect = database.dialect();
    this.connection = database.getConnection();
    database.run(
        "CREATE TABLE account (id INTEGER PRIMARY KEY, name VARCHAR(40))",
        "INSERT INTO account VALUES (7, 'Ada')");
  }

  /** One transaction with so many changes. */
  private interface Way {
    void run(int changes) throws SQLException;
  }

  /** Of how many rounds, and on which databases; by default 9, and all there are. */
  public static void main(String[] args) throws Exception {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 9;
    List<String> wanted = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
    for (TestDatabase kind : Databases.all()) {
      if (wanted.isEmpty() || wanted.contains(kind.name())) {
        measure(kind.name().equals("h2") ? new Databases.H2File() : kind, rounds);
      }
    }
    System.exit(0);
  }

  private static void measure(TestDatabase kind, int rounds) throws Exception {
    for (int changes : CHANGES) {
      try (FreshDatabase database = kind.fresh().withJournal()) {
        new Rotation(database).compare(kind.name(), changes, rounds);
      }
    }
  }

  private void compare(String name, int changes, int rounds) throws SQLException {
    DataSourceTransactions transactions =
        new DataSourceTransactions(new OneConnection(connection, database));
    try (JournalTracker tracker = JournalTracker.builder(database, transactions).build()) {
      Way hand = this::byHand;
      Way ours = count -> byJournal(transactions, tracker, count);
      rate(hand, changes);
      rate(ours, changes);
      List<Double> ratios = new ArrayList<>();
      List<Double> rates = new ArrayList<>();
      for (int round = 0; round < rounds; round++) {
        boolean first = round % 2 == 0;
        double one = rate(first ? hand : ours, changes);
        double other = rate(first ? ours : hand, changes);
        ratios.add(first ? other / one : one / other);
        rates.add(first ? one : other);
      }
      System.out.printf(
          Locale.ROOT,
          "%-10s %4d changes: %.2f x by hand (%.2f to %.2f), by hand %.0f transactions/s%n",
          name,
          changes,
          median(ratios),
          ratios.stream().mapToDouble(Double::doubleValue).min().orElse(0),
          ratios.stream().mapToDouble(Double::doubleValue).max().orElse(0),
          median(rates));
    }
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static double rate(Way way, int changes) throws SQLException {
    long start = System.nanoTime();
    long count = 0;
    long elapsed;
    do {
      way.run(changes);
      count++;
      elapsed = System.nanoTime() - start;
    } while (elapsed < ROUND_NANOS);
    return count * 1e9 / elapsed;
  }

  private void update() throws SQLException {
    String sql = "UPDATE account SET name = ? WHERE id = 7";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setString(1, "Ada " + counter++);
      update.executeUpdate();
    }
  }

  /** What a careful engineer would write: the same columns, one statement, a batch. */
  private void byHand(int changes) throws SQLException {
    connection.setAutoCommit(false);
    update();
    String insert =
        "INSERT INTO tracker_entry ("
            + EntryRow.WRITTEN
            + ") VALUES ("
            + "?, ".repeat(EntryRow.WIDTH - 1)
            + "?)";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      for (int i = 0; i < changes; i++) {
        Entry entry = Entries.change("7", "{\"name\":\"Ada " + counter + "\"}");
        EntryRow.bind(statement, 0, entry, dialect);
        statement.addBatch();
      }
      statement.executeBatch();
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private void byJournal(DataSourceTransactions transactions, JournalTracker tracker, int changes)
      throws SQLException {
    transactions.run(
        unused -> {
          update();
          for (int i = 0; i < changes; i++) {
            try (Activity activity =
                tracker.start(ActivityContext.root(), "update", "user", "id", "7")) {
              activity.reportChange("7", Map.of("name", "Ada " + counter));
            }
          }
          return null;
        });
  }
}
