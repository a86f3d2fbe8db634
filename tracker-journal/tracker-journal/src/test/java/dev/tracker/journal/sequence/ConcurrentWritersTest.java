package dev.tracker.journal.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.entry.Entries;
import dev.tracker.journal.lease.LeaseHolder;
import dev.tracker.journal.write.EntryWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Eight writers whose transactions take a while each, some of which roll back; two nodes that give
 * positions; a reader who follows these.
 */
class ConcurrentWritersTest {
  private static final int WRITERS = 8;
  private static final int ACCOUNTS = 5;
  private static final int CHANGES = 30;

  private record Seen(String account, int version) {}

  @ParameterizedTest
  @MethodSource("dev.tracker.journal.database.Databases#all")
  void aReaderMissesNothingRepeatsNothingAndSeesEachEntityInOrder(TestDatabase kind)
      throws Exception {
    try (FreshDatabase database = kind.fresh().withJournal()) {
      database.run("CREATE TABLE account (id INTEGER PRIMARY KEY, version INTEGER)");
      for (int id = 0; id < ACCOUNTS; id++) {
        database.run("INSERT INTO account (id, version) VALUES (" + id + ", 0)");
      }
      OwnTransactions transactions = OwnTransactions.on(database);
      Set<String> committed = new ConcurrentSkipListSet<>();
      AtomicBoolean writing = new AtomicBoolean(true);
      ExecutorService threads = Executors.newCachedThreadPool();
      try {
        List<Future<?>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
          Random random = new Random(i);
          writers.add(threads.submit(() -> write(transactions, random, committed)));
        }
        List<Future<?>> nodes =
            List.of(
                threads.submit(() -> sequence(transactions, writing)),
                threads.submit(() -> sequence(transactions, writing)));
        Future<List<Seen>> reader = threads.submit(() -> follow(database, writing));
        for (Future<?> writer : writers) {
          writer.get();
        }
        writing.set(false);
        for (Future<?> node : nodes) {
          node.get();
        }
        assertComplete(reader.get(), committed);
      } finally {
        writing.set(false);
        threads.shutdownNow();
      }
    }
  }

  private static void assertComplete(List<Seen> seen, Set<String> committed) {
    Set<String> distinct = new TreeSet<>();
    Map<String, Integer> last = new HashMap<>();
    for (Seen each : seen) {
      assertThat(distinct.add(each.account() + ":" + each.version())).as("once: %s", each).isTrue();
      Integer before = last.put(each.account(), each.version());
      assertThat(each.version())
          .as("in order: %s", each)
          .isEqualTo(before == null ? 1 : before + 1);
    }
    assertThat(distinct).isEqualTo(committed);
  }

  private static Void write(OwnTransactions transactions, Random random, Set<String> committed)
      throws Exception {
    EntryWriter writer = new EntryWriter(transactions.dialect());
    for (int i = 0; i < CHANGES; i++) {
      int account = random.nextInt(ACCOUNTS);
      try {
        int version = transactions.run(c -> change(c, writer, account, random));
        committed.add(account + ":" + version);
      } catch (IllegalStateException rolledBack) {
        // Nothing that must be there: the next one.
      }
    }
    return null;
  }

  /** The entry is written while the account is locked. */
  private static int change(Connection connection, EntryWriter writer, int account, Random random)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE account SET version = version + 1 WHERE id = " + account);
      try (ResultSet row =
          statement.executeQuery("SELECT version FROM account WHERE id = " + account)) {
        row.next();
        int version = row.getInt(1);
        writer.insert(connection, List.of(Entries.change("" + account, "" + version)));
        pause(random.nextInt(4));
        if (random.nextInt(10) == 0) {
          throw new IllegalStateException("rolled back");
        }
        return version;
      }
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Void sequence(OwnTransactions transactions, AtomicBoolean writing)
      throws Exception {
    LeaseHolder lease =
        new LeaseHolder(
            transactions,
            Clock.systemUTC(),
            Thread.currentThread().getName(),
            Duration.ofSeconds(2));
    Sequencer sequencer = new Sequencer(lease, transactions.dialect(), 20);
    boolean last = false;
    while (!last) {
      last = !writing.get();
      int placed;
      do {
        placed = sequencer.run().orElse(0);
        pause(1);
      } while (placed > 0);
      // The nodes take turns.
      lease.release();
    }
    return null;
  }

  private static List<Seen> follow(FreshDatabase database, AtomicBoolean writing)
      throws SQLException {
    String query =
        "SELECT position, changed_id, data FROM tracker_entry WHERE position > ?"
            + " ORDER BY position LIMIT 10";
    List<Seen> seen = new ArrayList<>();
    long position = 0;
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int idle = 0; idle < 100; ) {
        statement.setLong(1, position);
        int before = seen.size();
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            assertThat(rows.getLong(1)).isEqualTo(++position);
            seen.add(new Seen(rows.getString(2), rows.getInt(3)));
          }
        }
        idle = seen.size() > before || writing.get() ? 0 : idle + 1;
        pause(3);
      }
    }
    return seen;
  }
}
