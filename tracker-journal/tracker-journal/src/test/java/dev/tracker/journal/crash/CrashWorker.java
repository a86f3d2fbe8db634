package dev.tracker.journal.crash;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.database.Databases;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.keep.JournalKeeper;
import dev.tracker.journal.seal.HeadExports;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;

/** A process that makes changes and keeps their journal until it is killed. */
final class CrashWorker {
  private static final int WRITERS = 4;

  private CrashWorker() {}

  /** Of a URL, the files of the key and the exported heads, a name, and a seed. */
  public static void main(String[] args) throws Exception {
    FreshDatabase database = Databases.at(args[0]);
    SealKey key = KeyFiles.read(Path.of(args[1]));
    DataSourceTransactions transactions = new DataSourceTransactions(database);
    JournalTracker tracker = JournalTracker.builder(database, transactions).build();
    new JournalKeeper(
            OwnTransactions.on(database),
            args[3],
            () -> key,
            HeadExports.toFile(Path.of(args[2])),
            Duration.ofMillis(1),
            Clock.systemUTC())
        .start();
    Random seeds = new Random(Long.parseLong(args[4]));
    for (int i = 0; i < WRITERS; i++) {
      Random random = new Random(seeds.nextLong());
      new Thread(() -> write(transactions, tracker, random)).start();
    }
  }

  private static void write(
      DataSourceTransactions transactions, JournalTracker tracker, Random random) {
    while (true) {
      String id = UUID.randomUUID().toString();
      boolean undone = random.nextInt(8) == 0;
      try {
        transactions.run(
            connection -> {
              String insert = "INSERT INTO account (id) VALUES (?)";
              try (PreparedStatement statement = connection.prepareStatement(insert)) {
                statement.setString(1, id);
                statement.executeUpdate();
              }
              change(tracker, id);
              if (undone) {
                throw new IllegalStateException("undone");
              }
              return null;
            });
        // Only now, since the transaction is committed.
        System.out.println(id);
      } catch (SQLException | RuntimeException notCommitted) {
        // Not told, and so not expected: the next one.
      }
    }
  }

  private static void change(JournalTracker tracker, String id) {
    try (Activity activity = tracker.start(ActivityContext.root(), "create", "account")) {
      activity.reportChange(id, null);
    }
  }
}
