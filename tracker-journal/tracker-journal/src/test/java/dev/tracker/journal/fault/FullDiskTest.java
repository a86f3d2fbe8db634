package dev.tracker.journal.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.journal.CallFilter;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.database.Databases;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.keep.JournalKeeper;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import dev.tracker.journal.seal.SignedHead;
import dev.tracker.journal.seal.TrustedKeys;
import dev.tracker.journal.verify.Verifier;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that has no room any more, and then has. */
class FullDiskTest {
  private static final int BALLAST = 1_000_000;

  @TempDir private Path directory;

  private static boolean run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:sqlite:DISK/journal.db?journal_mode=WAL&synchronous=FULL&transaction_mode=IMMEDIATE",
        "jdbc:h2:file:DISK/journal;WRITE_DELAY=0"
      })
  void whatFitsIsThereWithItsEntryAndWhatDoesNotIsNot(String url) throws Exception {
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", directory.toString()),
        "no small disk can be mounted here: that takes the right to mount");
    try {
      fill(Databases.at(url.replace("DISK", directory.toString())));
    } finally {
      assertThat(run("umount", directory.toString())).isTrue();
    }
  }

  private void fill(FreshDatabase database) throws Exception {
    Path ballast = directory.resolve("ballast");
    try (RandomAccessFile file = new RandomAccessFile(ballast.toFile(), "rw")) {
      file.write(new byte[BALLAST]);
    }
    database.withJournal();
    database.run("CREATE TABLE account (id INTEGER PRIMARY KEY)");
    SealKey key = KeyFiles.generate();
    List<SignedHead> exported = new ArrayList<>();
    int committed = 0;
    DataSourceTransactions transactions = new DataSourceTransactions(database);
    try (JournalTracker tracker =
            JournalTracker.builder(database, transactions).calls(CallFilter.none()).build();
        JournalKeeper keeper =
            new JournalKeeper(
                OwnTransactions.on(database),
                "node",
                () -> key,
                exported::add,
                Duration.ofMillis(1),
                Clock.systemUTC())) {
      int id = 0;
      while (change(transactions, tracker, id)) {
        committed++;
        id++;
        if (id % 50 == 0 && !keep(keeper)) {
          break;
        }
      }
      assertThat(committed).as("before the disk was full").isBetween(20, 20_000);
      boolean another = change(transactions, tracker, id + 1);
      committed += another ? 1 : 0;
      Files.delete(ballast);
      assertThat(change(transactions, tracker, id + 2)).as("there is room again").isTrue();
      committed++;
      while (keeper.runOnce() > 0) {
        // Until all is sealed.
        assertThat(exported).isNotEmpty();
      }
    }
    assertThat(database.number("SELECT COUNT(*) FROM account"))
        .isEqualTo(database.number("SELECT COUNT(*) FROM tracker_entry WHERE kind = 'change'"))
        .isGreaterThanOrEqualTo(committed - forgotten(database));
    var report =
        new Verifier(
                OwnTransactions.on(database), TrustedKeys.of(List.of(key.publicKey())), exported)
            .run();
    assertThat(report.findings()).isEmpty();
    assertThat(report.sealed()).isEqualTo(database.number("SELECT COUNT(*) FROM tracker_entry"));
  }

  /** H2 has the last commits written in the background, and forgets those that do not fit. */
  private static int forgotten(FreshDatabase database) throws SQLException {
    return database.dialect().name().equals("h2") ? 50 : 0;
  }

  private static boolean keep(JournalKeeper keeper) {
    try {
      keeper.runOnce();
      return true;
    } catch (SQLException | IOException | RuntimeException full) {
      return false;
    }
  }

  private static boolean change(
      DataSourceTransactions transactions, JournalTracker tracker, int id) {
    try {
      transactions.run(
          connection -> {
            try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO account (id) VALUES (?)")) {
              insert.setInt(1, id);
              insert.executeUpdate();
            }
            try (Activity activity = tracker.start(ActivityContext.root(), "open", "account")) {
              activity.reportChange("" + id, "x".repeat(500));
            }
            return null;
          });
      return true;
    } catch (SQLException | RuntimeException full) {
      return false;
    }
  }
}
