package dev.tracker.journal.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.database.Databases;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.keep.JournalKeeper;
import dev.tracker.journal.seal.HeadExports;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import dev.tracker.journal.seal.TrustedKeys;
import dev.tracker.journal.verify.Report;
import dev.tracker.journal.verify.Verifier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Kills a process that makes changes, gives positions, seals and exports, at random points: {@code
 * -Dtracker.crashes=50} for 200 of them on all four databases.
 */
class CrashTest {
  private static final int CRASHES = Integer.getInteger("tracker.crashes", 3);

  @TempDir private Path directory;

  /** Of H2, with a file, and each commit written at once: by default it waits half a second. */
  static List<TestDatabase> durable() {
    return Stream.concat(
            Stream.of(new Databases.H2File()),
            Databases.all().stream().filter(kind -> !kind.name().equals("h2")))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("durable")
  void nothingIsMissingAndNothingIsThereThatWasNotCommitted(TestDatabase kind) throws Exception {
    SealKey key = KeyFiles.generate();
    KeyFiles.write(key, directory.resolve("key.pem"), directory.resolve("public.pem"));
    try (FreshDatabase database = kind.fresh().withJournal()) {
      database.run("CREATE TABLE account (id VARCHAR(36) PRIMARY KEY)");
      Set<String> told = new HashSet<>();
      for (int crash = 0; crash < CRASHES; crash++) {
        told.addAll(runAndKill(database.url(), crash));
        verify(database, key, told);
      }
      assertThat(told).isNotEmpty();
    }
  }

  /** What the process said was committed before it was killed. */
  private List<String> runAndKill(String url, int seed) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CrashWorker.class.getName(),
                url,
                directory.resolve("key.pem").toString(),
                directory.resolve("heads.jsonl").toString(),
                Integer.toString(seed))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> told = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      told.add(lines.readLine());
      assertThat(told.get(0)).as("the process works").isNotNull();
      Thread killer = killAfter(process, 100 + new Random(seed).nextInt(900));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        told.add(line);
      }
      killer.join();
    } finally {
      process.destroyForcibly().waitFor();
    }
    // The last line may be a part of one.
    told.removeIf(line -> line.length() < 36);
    return told;
  }

  private static Thread killAfter(Process process, long millis) {
    Thread killer =
        new Thread(
            () -> {
              try {
                Thread.sleep(millis);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              } finally {
                // By its handle, since the process itself would close what is still to be read.
                process.toHandle().destroyForcibly();
              }
            });
    killer.start();
    return killer;
  }

  private void verify(FreshDatabase database, SealKey key, Set<String> told) throws Exception {
    OwnTransactions transactions = OwnTransactions.on(database);
    takeOver(database, transactions, key);
    Set<String> accounts = texts(database, "SELECT id FROM account");
    assertThat(accounts).as("what was committed").containsAll(told);
    String entries = "SELECT changed_id FROM tracker_entry WHERE kind = 'change'";
    assertThat(texts(database, entries)).as("entries of what was committed").isEqualTo(accounts);
    assertThat(database.number("SELECT COUNT(*) FROM tracker_entry WHERE kind = 'change'"))
        .as("each once")
        .isEqualTo(accounts.size());
    TrustedKeys trusted = TrustedKeys.of(List.of(key.publicKey()));
    Report report =
        new Verifier(transactions, trusted, HeadExports.read(directory.resolve("heads.jsonl")))
            .run();
    assertThat(report.findings()).isEmpty();
    assertThat(report.sealed())
        .isEqualTo(database.number("SELECT COUNT(*) FROM tracker_entry"))
        .isPositive();
  }

  /** As another node does: once the lease of the one that was killed has ended. */
  private void takeOver(FreshDatabase database, OwnTransactions transactions, SealKey key)
      throws SQLException, IOException, InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    try (JournalKeeper keeper =
        new JournalKeeper(
            transactions,
            "other",
            () -> key,
            HeadExports.toFile(directory.resolve("heads.jsonl")),
            Duration.ofMillis(10),
            Clock.systemUTC())) {
      do {
        keeper.runOnce();
        Thread.sleep(20);
        assertThat(System.nanoTime()).as("within a minute").isLessThan(end);
      } while (unsealed(database) > 0);
    }
  }

  private static long unsealed(FreshDatabase database) throws SQLException {
    return database.number(
        "SELECT COUNT(*) FROM tracker_entry WHERE position IS NULL OR position >"
            + " (SELECT COALESCE(MAX(tree_size), 0) FROM tracker_head)");
  }

  private static Set<String> texts(FreshDatabase database, String query) throws SQLException {
    Set<String> texts = new HashSet<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
