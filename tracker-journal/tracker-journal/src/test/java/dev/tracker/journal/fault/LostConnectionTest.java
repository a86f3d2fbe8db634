package dev.tracker.journal.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.archive.ArchiveFolder;
import dev.tracker.journal.archive.Archiver;
import dev.tracker.journal.archive.Archives;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.database.Databases;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.dialect.Dialect;
import dev.tracker.journal.entry.Entries;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.erase.Erasure;
import dev.tracker.journal.keep.JournalKeeper;
import dev.tracker.journal.progress.Progress;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import dev.tracker.journal.seal.SignedHead;
import dev.tracker.journal.seal.TrustedKeys;
import dev.tracker.journal.verify.Report;
import dev.tracker.journal.verify.Verifier;
import dev.tracker.journal.write.EntryWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The connection is lost at each call of JDBC, before it and after it. */
@ParameterizedClass(name = "{0}")
@MethodSource("databases")
class LostConnectionTest {
  private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

  /** Among the long tests on all: servers take long to connect to, for so many times. */
  static List<TestDatabase> databases() {
    return Integer.getInteger("tracker.crashes", 3) > 3
        ? Databases.all()
        : List.of(new Databases.H2(), new Databases.Sqlite());
  }

  @TempDir private Path directory;

  private final FreshDatabase database;
  private final SealKey key = KeyFiles.generate();
  private final List<SignedHead> exported = new ArrayList<>();
  private final AtomicLong accounts = new AtomicLong();

  LostConnectionTest(TestDatabase kind) throws SQLException {
    database = kind.fresh().withJournal();
  }

  @BeforeEach
  void makeTable() throws SQLException {
    database.run("CREATE TABLE account (id VARCHAR(36) PRIMARY KEY)");
  }

  @AfterEach
  void dispose() throws Exception {
    database.close();
  }

  /** Work on a data source that breaks. */
  private interface Work {
    void run(DataSource dataSource) throws Exception;
  }

  /** Breaks it at the first call, the second and so on, until it is done before that. */
  private int atEachCall(Work work) throws Exception {
    int call = 0;
    boolean done = false;
    while (!done) {
      call++;
      done = true;
      for (boolean afterwards : new boolean[] {false, true}) {
        BreakingDataSource source = new BreakingDataSource(database, call, afterwards);
        try {
          work.run(source);
        } catch (SQLException | IOException | RuntimeException expected) {
          assertThat(source.isBroken()).as("%s", expected).isTrue();
        }
        done &= !source.isBroken();
      }
      assertThat(call).isLessThan(300);
    }
    return call;
  }

  private void change(DataSource dataSource) throws SQLException {
    DataSourceTransactions transactions = new DataSourceTransactions(dataSource);
    String id = Long.toString(accounts.incrementAndGet());
    try (JournalTracker tracker =
        JournalTracker.builder(database, transactions).losses((entries, cause) -> {}).build()) {
      transactions.run(
          connection -> {
            try (Statement statement = connection.createStatement()) {
              statement.executeUpdate("INSERT INTO account (id) VALUES ('" + id + "')");
            }
            try (Activity activity = tracker.start(ActivityContext.root(), "make", "account")) {
              activity.reportChange(id, Map.of());
            }
            return null;
          });
    }
  }

  /** On a connection that is not lost, and without a tracker, which takes its time to close. */
  private void write() throws SQLException {
    String id = Long.toString(accounts.incrementAndGet());
    Entry entry = Entries.change(id, "{}");
    Dialect dialect = database.dialect();
    OwnTransactions.on(database)
        .run(
            connection -> {
              new EntryWriter(dialect).insert(connection, List.of(entry));
              return null;
            });
  }

  private void keep(DataSource dataSource) throws Exception {
    // The lease of one that was lost has ended.
    database.run("UPDATE tracker_lease SET expires = 0");
    try (JournalKeeper keeper =
        new JournalKeeper(
            OwnTransactions.on(dataSource),
            "node",
            () -> key,
            exported::add,
            Duration.ofMillis(1),
            Clock.systemUTC())) {
      keeper.runOnce();
    }
  }

  private Report verify() throws Exception {
    keep(database);
    TrustedKeys trusted = TrustedKeys.of(List.of(key.publicKey()));
    List<SignedHead> once = exported.stream().distinct().toList();
    return new Verifier(OwnTransactions.on(database), trusted, once)
        .withArchives(new ArchiveFolder(directory))
        .run();
  }

  private long changes() throws SQLException {
    return database.number("SELECT COUNT(*) FROM tracker_entry WHERE kind = 'change'");
  }

  private long missing() throws SQLException {
    return database.number(
        "SELECT COUNT(*) FROM account WHERE id NOT IN"
            + " (SELECT changed_id FROM tracker_entry WHERE kind = 'change')");
  }

  @Test
  void whileAChangeIsMade() throws Exception {
    int calls = atEachCall(this::change);
    assertThat(calls).isGreaterThan(5);
    assertThat(missing()).isZero();
    assertThat(changes()).isEqualTo(database.number("SELECT COUNT(*) FROM account")).isPositive();
    assertThat(verify().findings()).isEmpty();
  }

  @Test
  void whileEntriesAreOrderedSealedAndExported() throws Exception {
    int calls =
        atEachCall(
            source -> {
              write();
              keep(source);
            });
    assertThat(calls).isGreaterThan(20);
    Report report = verify();
    assertThat(report.findings()).isEmpty();
    assertThat(report.sealed()).isEqualTo(accounts.get());
    assertThat(report.unsealed()).isZero();
    Map<Long, String> roots = new TreeMap<>();
    for (SignedHead head : exported) {
      String root = head.head().root().toHex();
      assertThat(roots.merge(head.head().size(), root, (a, b) -> a)).isEqualTo(root);
    }
  }

  @Test
  void whileEntriesAreErased() throws Exception {
    write();
    keep(database);
    atEachCall(
        source -> {
          write();
          new Erasure(OwnTransactions.on(source), Clock.systemUTC())
              .entity("user", Long.toString(accounts.get()), null);
        });
    assertThat(verify().findings()).isEmpty();
  }

  @Test
  void whileEntriesAreArchivedAndErasedThere() throws Exception {
    ArchiveFolder folder = new ArchiveFolder(directory);
    atEachCall(
        source -> {
          write();
          keep(database);
          new Archiver(OwnTransactions.on(source), folder, Clock.systemUTC())
              .run(LATER, Progress.UNHEARD);
        });
    Archiver archiver = new Archiver(OwnTransactions.on(database), folder, Clock.systemUTC());
    archiver.run(LATER, Progress.UNHEARD);
    assertThat(verify().findings()).isEmpty();
    List<Long> positions = new ArrayList<>();
    new Archives(OwnTransactions.on(database), folder)
        .read(entry -> positions.add(entry.position()));
    assertThat(positions).hasSize((int) accounts.get()).isSorted().doesNotHaveDuplicates();
    atEachCall(
        source ->
            new Erasure(OwnTransactions.on(source), Clock.systemUTC())
                .withArchives(folder)
                .entity("user", "1", null));
    archiver.run(LATER, Progress.UNHEARD);
    assertThat(verify().findings()).isEmpty();
    assertThat(verify().erased()).isEqualTo(1);
  }
}
