package dev.tracker.journal.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.database.Databases;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.entry.Entries;
import dev.tracker.journal.entry.Entry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueuedWriterTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  private final List<Integer> losses = new CopyOnWriteArrayList<>();
  private FreshDatabase database;
  private OwnTransactions transactions;

  @BeforeEach
  void begin() throws SQLException {
    database = new Databases.H2().fresh().withJournal();
    transactions = OwnTransactions.on(database);
  }

  @AfterEach
  void dispose() throws Exception {
    database.close();
  }

  private QueuedWriter writer(int capacity, Duration wait) {
    return new QueuedWriter(transactions, capacity, wait, (entries, cause) -> losses.add(entries));
  }

  private long count() throws SQLException {
    return database.number("SELECT COUNT(*) FROM tracker_entry");
  }

  @Test
  void writesInBatchesAndAllOfItAtTheEnd() throws Exception {
    try (QueuedWriter writer = writer(5_000, LONG).start()) {
      for (int i = 0; i < 1_200; i++) {
        assertThat(writer.add(Entries.change("" + i, null))).isTrue();
      }
      assertThat(writer.flush(LONG)).isTrue();
      assertThat(count()).isEqualTo(1_200);
      writer.add(Entries.change("last", null));
    }
    assertThat(count()).isEqualTo(1_201);
    assertThat(losses).isEmpty();
  }

  /** Not started, so nothing is taken from the queue. */
  @Test
  void whatHasNoRoomIsLostAndTold() {
    QueuedWriter writer = writer(2, Duration.ofMillis(10));
    assertThat(writer.add(Entries.change("1", null))).isTrue();
    assertThat(writer.add(Entries.change("2", null))).isTrue();
    assertThat(writer.add(Entries.change("3", null))).isFalse();
    assertThat(losses).containsExactly(1);
    writer.close();
    assertThat(losses).containsExactly(1, 2);
    assertThat(writer.add(Entries.change("4", null))).isFalse();
  }

  @Test
  void waitsForADatabaseThatComesBack() throws Exception {
    database.run("ALTER TABLE tracker_entry RENAME TO elsewhere");
    try (QueuedWriter writer = writer(10, LONG).start()) {
      writer.add(Entries.change("1", null));
      Thread.sleep(120);
      database.run("ALTER TABLE elsewhere RENAME TO tracker_entry");
      assertThat(writer.flush(LONG)).isTrue();
      assertThat(count()).isOne();
      assertThat(losses).isEmpty();
    }
  }

  /** As after a commit that was not answered: the entry is there, and is not lost. */
  @Test
  void oneThatIsThereAlreadyStopsNoOther() throws Exception {
    Entry there = Entries.change("1", null);
    try (QueuedWriter writer = writer(10, LONG)) {
      writer.add(there);
      writer.add(Entries.change("2", null));
      transactions.run(
          connection -> {
            new EntryWriter(transactions.dialect()).insert(connection, List.of(there));
            return null;
          });
      writer.start();
      assertThat(writer.flush(LONG)).isTrue();
      assertThat(count()).isEqualTo(2);
      assertThat(losses).isEmpty();
    }
  }
}
