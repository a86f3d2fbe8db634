package dev.tracker.examples.quickstart;

import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.keep.JournalKeeper;
import dev.tracker.journal.read.Difference;
import dev.tracker.journal.read.Journal;
import dev.tracker.journal.read.State;
import dev.tracker.journal.schema.JournalSchema;
import dev.tracker.journal.seal.HeadExports;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import dev.tracker.journal.seal.TrustedKeys;
import dev.tracker.journal.time.Micros;
import dev.tracker.journal.verify.Report;
import dev.tracker.journal.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * Keeps every change of a user, in the directory's own database, and seals it. The key and the
 * heads are in files beside that; in earnest they would be out of reach of whoever can alter it.
 */
final class UserJournal implements AutoCloseable {
  private static final Duration LONGEST_FLUSH = Duration.ofSeconds(10);

  private final DataSource dataSource;
  private final JournalTracker tracker;
  private final SealKey key;
  private final Path heads;

  private UserJournal(DataSource dataSource, JournalTracker tracker, SealKey key, Path heads) {
    this.dataSource = dataSource;
    this.tracker = tracker;
    this.key = key;
    this.heads = heads;
  }

  /** Opens the journal of a directory, which is created where there is none. */
  static UserJournal open(JdbcUserDirectory users, Path database) throws IOException {
    DataSource dataSource = users.dataSource();
    try {
      try (Connection connection = dataSource.getConnection()) {
        JournalSchema.apply(connection);
      }
      Path keyFile = Path.of(database + ".key.pem");
      if (!Files.exists(keyFile)) {
        KeyFiles.write(KeyFiles.generate(), keyFile, Path.of(database + ".public.pem"));
      }
      return new UserJournal(
          dataSource,
          JournalTracker.builder(dataSource, users.transactions()).build(),
          KeyFiles.read(keyFile),
          Path.of(database + ".heads.jsonl"));
    } catch (SQLException error) {
      throw new DirectoryUnavailable(error);
    }
  }

  JournalTracker tracker() {
    return tracker;
  }

  /** Gives what was written its place, seals it, and exports the signed head. */
  void seal() throws IOException {
    try (JournalKeeper keeper =
        new JournalKeeper(
            OwnTransactions.on(dataSource),
            "quickstart",
            () -> key,
            HeadExports.toFile(heads),
            Duration.ofSeconds(1),
            Clock.systemUTC())) {
      tracker.flush(LONGEST_FLUSH);
      while (keeper.runOnce() > 0) {
        // Some thousands at a time.
      }
    } catch (SQLException error) {
      throw new DirectoryUnavailable(error);
    } catch (InterruptedException error) {
      Thread.currentThread().interrupt();
    }
  }

  /** All states of the user that was changed last; empty if none was. */
  String lastHistory() {
    StringBuilder lines = new StringBuilder();
    try {
      Journal journal = Journal.on(dataSource);
      for (StoredEntry last : journal.recent(1)) {
        if (last.entry().personal() instanceof Personal personal && personal.changedId() != null) {
          lines.append("\nThe history of user %s:%n".formatted(personal.changedId()));
          for (State state : journal.history("user", personal.changedId()).toList()) {
            append(lines, state);
          }
        }
      }
    } catch (SQLException error) {
      throw new DirectoryUnavailable(error);
    }
    return lines.toString();
  }

  private static void append(StringBuilder lines, State state) {
    StoredEntry stored = state.stored();
    lines.append(
        "  %s %s%n"
            .formatted(
                Micros.toInstant(stored.entry().occurred()), stored.entry().call().operation()));
    for (Difference difference : state.differences()) {
      lines.append(
          "    %s: %s -> %s%n"
              .formatted(difference.path(), difference.before(), difference.after()));
    }
  }

  /** What comes out of verifying all of it, in one line. */
  String verified() throws IOException {
    TrustedKeys trusted = TrustedKeys.of(List.of(key.publicKey()));
    try {
      Report report =
          new Verifier(
                  OwnTransactions.on(dataSource),
                  trusted,
                  Files.exists(heads) ? HeadExports.read(heads) : List.of())
              .run();
      return report.isSound()
          ? "verified: all %d entries of the journal are as they were sealed"
              .formatted(report.sealed())
          : "the journal was altered: " + report.findings();
    } catch (SQLException error) {
      throw new DirectoryUnavailable(error);
    }
  }

  @Override
  public void close() {
    tracker.close();
  }
}
