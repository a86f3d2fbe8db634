package dev.tracker.journal.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.journal.CallFilter;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.JournalTrackerBuilder;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.keep.JournalKeeper;
import dev.tracker.journal.lease.SettableClock;
import dev.tracker.journal.read.EntryFilter;
import dev.tracker.journal.read.Journal;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import dev.tracker.journal.seal.SignedHead;
import dev.tracker.journal.seal.TrustedKeys;
import dev.tracker.journal.verify.Verifier;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Clocks that go back, an hour that comes twice, and pools that are empty. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journal.database.Databases#all")
class HardTimesTest {
  private final FreshDatabase database;
  private final SealKey key = KeyFiles.generate();
  private final List<SignedHead> exported = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger lost = new AtomicInteger();

  HardTimesTest(TestDatabase kind) throws SQLException {
    database = kind.fresh().withJournal();
  }

  @AfterEach
  void dispose() throws Exception {
    database.close();
  }

  private JournalTrackerBuilder tracker(
      DataSource dataSource, DataSourceTransactions transactions) {
    return JournalTracker.builder(dataSource, transactions)
        .losses((entries, cause) -> lost.addAndGet(entries));
  }

  private static void change(DataSourceTransactions transactions, JournalTracker tracker, String id)
      throws SQLException {
    transactions.run(
        connection -> {
          try (Activity activity = tracker.start(ActivityContext.root(), "make", "user")) {
            activity.reportChange(id, null);
          }
          return null;
        });
  }

  private void keep(String node, Clock clock) throws Exception {
    try (JournalKeeper keeper =
        new JournalKeeper(
            OwnTransactions.on(database),
            node,
            () -> key,
            exported::add,
            Duration.ofMillis(1),
            clock)) {
      keeper.runOnce();
    }
  }

  private void assertSound(int sealed) throws SQLException {
    var report =
        new Verifier(
                OwnTransactions.on(database), TrustedKeys.of(List.of(key.publicKey())), exported)
            .run();
    assertThat(report.findings()).isEmpty();
    assertThat(report.sealed()).isEqualTo(sealed);
  }

  /** In Europe/Berlin, 02:30 comes twice that night: these are an hour apart all the same. */
  @Test
  void theHourThatComesTwiceIsTwoHours() throws Exception {
    Instant first = Instant.parse("2026-10-25T00:30:00.123456Z");
    SettableClock clock = new SettableClock(first);
    DataSourceTransactions transactions = new DataSourceTransactions(database);
    try (JournalTracker tracker = tracker(database, transactions).clock(clock).build()) {
      for (int hour = 0; hour < 4; hour++) {
        change(transactions, tracker, "" + hour);
        clock.move(Duration.ofHours(1));
      }
    }
    keep("node", Clock.systemUTC());
    Journal journal = Journal.on(database);
    assertThat(journal.after(0, 10))
        .extracting(stored -> stored.entry().occurred() / 1_000_000 - first.getEpochSecond())
        .containsExactly(0L, 3_600L, 7_200L, 10_800L);
    EntryFilter second =
        EntryFilter.all().between(first.plusSeconds(3_600), first.plusSeconds(7_200));
    assertThat(journal.find(second)).hasSize(1);
    assertSound(4);
  }

  /** Order is by commits, whatever the clocks say; event ids go on growing. */
  @Test
  void aClockThatGoesBackChangesNoOrder() throws Exception {
    SettableClock clock = new SettableClock(Instant.parse("2026-11-29T12:00:00Z"));
    DataSourceTransactions transactions = new DataSourceTransactions(database);
    try (JournalTracker tracker = tracker(database, transactions).clock(clock).build()) {
      for (int i = 0; i < 5; i++) {
        change(transactions, tracker, "" + i);
        clock.move(Duration.ofMinutes(-7));
      }
    }
    keep("node", Clock.systemUTC());
    List<StoredEntry> entries = Journal.on(database).after(0, 10);
    assertThat(entries).extracting(stored -> stored.entry().eventId().toString()).isSorted();
    assertThat(entries).extracting(stored -> -stored.entry().occurred()).isSorted();
    assertSound(5);
  }

  @Test
  void aKeeperWhoseClockGoesBackGivesNoPositionTwice() throws Exception {
    SettableClock clock = new SettableClock(Instant.now());
    DataSourceTransactions transactions = new DataSourceTransactions(database);
    try (JournalTracker tracker = tracker(database, transactions).build()) {
      change(transactions, tracker, "1");
      keep("first", clock);
      clock.move(Duration.ofSeconds(-90));
      change(transactions, tracker, "2");
      keep("second", clock);
      clock.move(Duration.ofMinutes(3));
      change(transactions, tracker, "3");
      keep("first", clock);
    }
    assertSound(3);
  }

  @Test
  void anEmptyPoolLosesNoChange() throws Exception {
    Semaphore free = new Semaphore(1);
    DataSource pool = new LendingDataSource(database, free);
    DataSourceTransactions transactions = new DataSourceTransactions(pool);
    try (JournalTracker tracker = tracker(pool, transactions).calls(CallFilter.all()).build()) {
      change(transactions, tracker, "1");
      assertThat(free.tryAcquire()).isTrue();
      assertThatThrownBy(() -> change(transactions, tracker, "2"))
          .isInstanceOf(SQLException.class)
          .hasMessage("no connection is free");
      tracker.start(ActivityContext.root(), "get", "user").end();
      Thread.sleep(150);
      free.release();
      change(transactions, tracker, "3");
      assertThat(tracker.flush(Duration.ofSeconds(20))).isTrue();
    }
    assertThat(lost).hasValue(0);
    keep("node", Clock.systemUTC());
    assertThat(Journal.on(database).after(0, 10))
        .extracting(stored -> stored.entry().call().operation())
        .containsExactlyInAnyOrder("make", "get", "make");
    assertThat(free.availablePermits()).isEqualTo(1);
    assertSound(3);
  }

  @Test
  void whatIsTriedAgainIsThereOnce() throws Exception {
    DataSourceTransactions transactions = new DataSourceTransactions(database);
    try (JournalTracker tracker =
        tracker(database, transactions).calls(CallFilter.none()).build()) {
      for (int attempt = 0; attempt < 3; attempt++) {
        boolean fails = attempt < 2;
        try {
          transactions.run(
              connection -> {
                change(transactions, tracker, "1");
                if (fails) {
                  throw new SQLException("could not serialize access", "40001");
                }
                return null;
              });
        } catch (SQLException again) {
          assertThat(again.getSQLState()).isEqualTo("40001");
        }
      }
    }
    keep("node", Clock.systemUTC());
    assertThat(Journal.on(database).history("user", "1")).hasSize(1);
    assertSound(1);
  }

  /** Two nodes write, and both would keep: one does. */
  @Test
  void ofTwoNodesOneKeepsAndBothWrite() throws Exception {
    List<Thread> nodes = new ArrayList<>();
    List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    for (int node = 0; node < 2; node++) {
      String name = "node-" + node;
      nodes.add(new Thread(() -> runNode(name, failures)));
    }
    nodes.forEach(Thread::start);
    for (Thread node : nodes) {
      node.join();
    }
    assertThat(failures).isEmpty();
    database.run("UPDATE tracker_lease SET expires = 0");
    keep("last", Clock.systemUTC());
    assertSound(60);
  }

  private void runNode(String name, List<Throwable> failures) {
    DataSourceTransactions transactions = new DataSourceTransactions(database);
    try (JournalTracker tracker = tracker(database, transactions).build();
        JournalKeeper keeper =
            new JournalKeeper(
                OwnTransactions.on(database),
                name,
                () -> key,
                head -> {
                  synchronized (exported) {
                    exported.add(head);
                  }
                },
                Duration.ofMillis(5),
                Clock.systemUTC())) {
      keeper.start();
      for (int i = 0; i < 30; i++) {
        change(transactions, tracker, name + "-" + i);
      }
    } catch (Throwable failure) {
      failures.add(failure);
    }
  }
}
