package dev.tracker.journal.crash;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.journal.CallFilter;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.database.Databases;
import dev.tracker.journal.keep.JournalKeeper;
import dev.tracker.journal.seal.HeadExports;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A process that does a few things in one role, and is killed at a step of it, or ends well. */
final class StepWorker {
  static final int ENDED_WELL = 3;

  private StepWorker() {}

  /** What a process is there for. */
  enum Role {
    WRITER,
    SEQUENCER,
    SEALER
  }

  /** Of a URL, the files of the key and the heads, a role, a step, and whether to die after it. */
  public static void main(String[] args) throws Exception {
    DataSource database = Databases.at(args[0]);
    DataSource killing =
        new KillingDataSource(database, Integer.parseInt(args[4]), Boolean.parseBoolean(args[5]));
    switch (Role.valueOf(args[3])) {
      case WRITER -> write(database, killing);
      case SEQUENCER -> keep(killing, null, Path.of(args[2]));
      case SEALER -> keep(killing, KeyFiles.read(Path.of(args[1])), Path.of(args[2]));
    }
    System.exit(ENDED_WELL);
  }

  private static void keep(DataSource database, @Nullable SealKey key, Path heads)
      throws Exception {
    JournalKeeper keeper =
        new JournalKeeper(
            OwnTransactions.on(database),
            "killed",
            key == null ? null : () -> key,
            key == null ? null : HeadExports.toFile(heads),
            Duration.ofMillis(1),
            Clock.systemUTC());
    keeper.runOnce();
    keeper.close();
  }

  /** The tracker itself looks at its tables by connections that nobody kills. */
  private static void write(DataSource database, DataSource killing) throws Exception {
    DataSourceTransactions transactions = new DataSourceTransactions(killing);
    try (JournalTracker tracker =
        JournalTracker.builder(database, transactions).calls(CallFilter.none()).build()) {
      transaction(transactions, tracker, 1, false);
      transaction(transactions, tracker, 2, true);
      transaction(transactions, tracker, 3, false);
    }
  }

  private static void transaction(
      DataSourceTransactions transactions, JournalTracker tracker, int changes, boolean undone)
      throws SQLException {
    StringBuilder told = new StringBuilder();
    try {
      transactions.run(
          connection -> {
            for (int i = 0; i < changes; i++) {
              String id = UUID.randomUUID().toString();
              try (PreparedStatement insert =
                  connection.prepareStatement("INSERT INTO account (id) VALUES (?)")) {
                insert.setString(1, id);
                insert.executeUpdate();
              }
              try (Activity activity = tracker.start(ActivityContext.root(), "create", "account")) {
                activity.reportChange(id, null);
              }
              told.append(id).append('\n');
            }
            if (undone) {
              throw new IllegalStateException("undone");
            }
            return null;
          });
      System.out.print(told);
      System.out.flush();
    } catch (IllegalStateException expected) {
      // Rolled back, so nothing is told.
      return;
    }
  }
}
