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
import dev.tracker.journal.seal.SignedHead;
import dev.tracker.journal.seal.TrustedKeys;
import dev.tracker.journal.verify.Report;
import dev.tracker.journal.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What has to be found after processes were killed: all that was committed, once, and sealed. */
final class Recovery {
  private final FreshDatabase database;
  private final Path directory;
  private final SealKey key = KeyFiles.generate();

  Recovery(FreshDatabase database, Path directory) throws IOException, SQLException {
    this.database = database;
    this.directory = directory;
    KeyFiles.write(key, keyFile(), directory.resolve("public.pem"));
    database.run("CREATE TABLE account (id VARCHAR(36) PRIMARY KEY)");
  }

  /**
   * Of H2, with a file, and each commit written at once: by default it waits half a second. {@code
   * -Dtracker.database=sqlite} for one of them alone.
   */
  static List<TestDatabase> durable() {
    String one = System.getProperty("tracker.database", "");
    return Stream.concat(
            Stream.of(new Databases.H2File()),
            Databases.all().stream().filter(kind -> !kind.name().equals("h2")))
        .filter(kind -> one.isEmpty() || one.equals(kind.name()))
        .toList();
  }

  private Path keyFile() {
    return directory.resolve("key.pem");
  }

  private Path heads() {
    return directory.resolve("heads.jsonl");
  }

  /** Starts a process that is told the database, the key, the heads, and more. */
  Process start(Class<?> program, String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                database.url(),
                keyFile().toString(),
                heads().toString()));
    command.addAll(List.of(more));
    return new ProcessBuilder(command)
        .redirectError(directory.resolve("errors.txt").toFile())
        .start();
  }

  /** What the last process said of itself. */
  String errors() throws IOException {
    return Files.readString(directory.resolve("errors.txt"));
  }

  /** A keeper of this process. */
  JournalKeeper keeper(String name) throws SQLException {
    return new JournalKeeper(
        OwnTransactions.on(database),
        name,
        () -> key,
        HeadExports.toFile(heads()),
        Duration.ofMillis(10),
        Clock.systemUTC());
  }

  /** Has all sealed by another keeper, and looks at all of it. */
  void verify(Collection<String> told) throws Exception {
    takeOver();
    Set<String> accounts = texts("SELECT id FROM account");
    assertThat(accounts).as("what was committed").containsAll(told);
    String entries = "SELECT changed_id FROM tracker_entry WHERE kind = 'change'";
    assertThat(texts(entries)).as("entries of what was committed").isEqualTo(accounts);
    assertThat(database.number("SELECT COUNT(*) FROM tracker_entry WHERE kind = 'change'"))
        .as("each once")
        .isEqualTo(accounts.size());
    TrustedKeys trusted = TrustedKeys.of(List.of(key.publicKey()));
    OwnTransactions transactions = OwnTransactions.on(database);
    List<SignedHead> exported = Files.exists(heads()) ? HeadExports.read(heads()) : List.of();
    Report report = new Verifier(transactions, trusted, exported).run();
    assertThat(report.findings()).isEmpty();
    assertThat(report.sealed())
        .isEqualTo(database.number("SELECT COUNT(*) FROM tracker_entry"))
        .isEqualTo(database.number("SELECT COALESCE(MAX(position), 0) FROM tracker_entry"));
  }

  /** As another node does: once the lease of the one that was killed has ended. */
  private void takeOver() throws SQLException, IOException, InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    try (JournalKeeper keeper = keeper("other")) {
      keeper.runOnce();
      while (unsealed() > 0) {
        Thread.sleep(20);
        assertThat(System.nanoTime()).as("within a minute").isLessThan(end);
        keeper.runOnce();
      }
    }
  }

  private long unsealed() throws SQLException {
    return database.number(
        "SELECT COUNT(*) FROM tracker_entry WHERE position IS NULL OR position >"
            + " (SELECT COALESCE(MAX(tree_size), 0) FROM tracker_head)");
  }

  private Set<String> texts(String query) throws SQLException {
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
