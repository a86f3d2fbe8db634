package dev.tracker.journal.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.database.Databases;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.dialect.Dialect;
import dev.tracker.journal.entry.Entries;
import dev.tracker.journal.entry.Entry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two transactions that wait for each other while they write entries: one has to give way. On
 * MariaDB all of it is undone then, and whatever came next would be committed without it.
 */
class DeadlockTest {
  static List<TestDatabase> servers() {
    return Databases.all().stream().filter(kind -> !isEmbedded(kind)).toList();
  }

  private static boolean isEmbedded(TestDatabase kind) {
    return kind.name().equals("h2") || kind.name().equals("sqlite");
  }

  @ParameterizedTest
  @MethodSource("servers")
  void noneCommitsHalfOfWhatItDid(TestDatabase kind) throws Exception {
    try (FreshDatabase database = kind.fresh().withJournal()) {
      database.run("CREATE TABLE account (id INTEGER PRIMARY KEY)");
      Entry one = Entries.change("1", null);
      Entry other = Entries.change("2", null);
      CyclicBarrier barrier = new CyclicBarrier(2);
      ExecutorService threads = Executors.newFixedThreadPool(2);
      try {
        Future<Boolean> first = threads.submit(() -> commits(database, 1, one, other, barrier));
        Future<Boolean> second = threads.submit(() -> commits(database, 2, other, one, barrier));
        assertCommitted(database, 1, first.get(60, TimeUnit.SECONDS));
        assertCommitted(database, 2, second.get(60, TimeUnit.SECONDS));
        // Each event is there at most once, and whoever went on has at least one of them.
        assertThat(database.number("SELECT COUNT(*) FROM tracker_entry")).isBetween(1L, 2L);
      } finally {
        threads.shutdownNow();
      }
    }
  }

  private static void assertCommitted(FreshDatabase database, int id, boolean committed)
      throws SQLException {
    assertThat(database.number("SELECT COUNT(*) FROM account WHERE id = " + id))
        .isEqualTo(committed ? 1 : 0);
  }

  private static boolean commits(
      FreshDatabase database, int id, Entry held, Entry wanted, CyclicBarrier barrier) {
    DataSourceTransactions transactions = new DataSourceTransactions(database);
    try {
      Dialect dialect = database.dialect();
      TransactionalWriter writer =
          new TransactionalWriter(
              dialect, Guarantee.BEST_EFFORT, (entries, cause) -> {}, entry -> {}, entry -> {});
      return transactions.run(
          connection -> {
            account(connection, id);
            new EntryWriter(dialect).insert(connection, List.of(held));
            await(barrier);
            writer.add(transactions.current(), wanted);
            return true;
          });
    } catch (SQLException | RuntimeException rolledBack) {
      return false;
    }
  }

  private static void account(Connection connection, int id) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("INSERT INTO account (id) VALUES (" + id + ")");
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
