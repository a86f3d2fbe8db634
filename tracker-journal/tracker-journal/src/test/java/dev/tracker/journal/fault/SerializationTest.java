package dev.tracker.journal.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.journal.CallFilter;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.database.Databases;
import dev.tracker.journal.database.FreshDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Business code that PostgreSQL turns away, since others were faster, and that tries again. */
class SerializationTest {
  private static final int WRITERS = 4;
  private static final int CHANGES = 15;
  private static final String SERIALIZATION_FAILURE = "40001";

  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger lost = new AtomicInteger();

  @Test
  void whatIsTriedAgainIsThereOnceAndWhatWasRefusedIsNot() throws Exception {
    List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    try (FreshDatabase database = new Databases.Postgresql().fresh().withJournal()) {
      database.run(
          "CREATE TABLE account (id INTEGER PRIMARY KEY, amount INTEGER NOT NULL)",
          "INSERT INTO account VALUES (7, 0)");
      DataSourceTransactions transactions = new DataSourceTransactions(database);
      try (JournalTracker tracker =
          JournalTracker.builder(database, transactions)
              .calls(CallFilter.none())
              .losses((entries, cause) -> lost.addAndGet(entries))
              .build()) {
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
          Thread writer =
              new Thread(
                  () -> {
                    try {
                      start.await();
                      for (int n = 0; n < CHANGES; n++) {
                        tryUntilDone(transactions, tracker);
                      }
                    } catch (Throwable failure) {
                      failures.add(failure);
                    }
                  });
          writer.start();
          writers.add(writer);
        }
        for (Thread writer : writers) {
          writer.join();
        }
      }
      assertThat(failures).isEmpty();
      assertThat(refused).as("how often it was tried in vain").hasPositiveValue();
      assertThat(database.number("SELECT amount FROM account")).isEqualTo(WRITERS * CHANGES);
      assertThat(database.number("SELECT COUNT(*) FROM tracker_entry"))
          .isEqualTo(WRITERS * CHANGES);
      assertThat(database.number("SELECT COUNT(DISTINCT data) FROM tracker_entry"))
          .as("each amount once")
          .isEqualTo(WRITERS * CHANGES);
      assertThat(lost).hasValue(0);
    }
  }

  private void tryUntilDone(DataSourceTransactions transactions, JournalTracker tracker)
      throws SQLException {
    while (true) {
      try {
        transactions.run(connection -> addOne(connection, tracker));
        return;
      } catch (SQLException failure) {
        assertThat(failure.getSQLState()).isEqualTo(SERIALIZATION_FAILURE);
        refused.incrementAndGet();
      }
    }
  }

  private static Void addOne(Connection connection, JournalTracker tracker) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE");
      int amount;
      try (ResultSet row = statement.executeQuery("SELECT amount FROM account WHERE id = 7")) {
        row.next();
        amount = row.getInt(1) + 1;
      }
      try (Activity activity = tracker.start(ActivityContext.root(), "add", "account")) {
        activity.reportChange("7", amount);
      }
      LockSupport.parkNanos(1_000_000); // so that the others read before this one writes
      statement.executeUpdate("UPDATE account SET amount = " + amount + " WHERE id = 7");
    }
    return null;
  }
}
