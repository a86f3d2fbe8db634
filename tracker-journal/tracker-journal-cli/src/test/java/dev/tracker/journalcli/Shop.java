package dev.tracker.journalcli;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.cursor.Start;
import dev.tracker.journal.handle.RejectedException;
import dev.tracker.journal.keep.JournalKeeper;
import dev.tracker.journal.seal.HeadExports;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import dev.tracker.journal.subscribe.JournalSubscriber;
import dev.tracker.journal.subscribe.Subscriptions;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A program that keeps a journal, and whose journal the commands are tested on. */
final class Shop {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private final DataSource dataSource;
  private final SealKey key;
  private final Path heads;

  Shop(DataSource dataSource, Path key, Path heads) throws IOException {
    this.dataSource = dataSource;
    this.key = KeyFiles.read(key);
    this.heads = heads;
  }

  /** Changes of one user, each in a transaction of its own. */
  void rename(String actor, @Nullable String id, String... names) throws SQLException {
    DataSourceTransactions transactions = new DataSourceTransactions(dataSource);
    ActivityContext context = ActivityContext.root().with(JournalTracker.ACTOR, actor);
    try (JournalTracker tracker = JournalTracker.builder(dataSource, transactions).build()) {
      for (String name : names) {
        transactions.run(
            connection -> {
              try (Activity activity = tracker.start(context, "rename", "user", "name", name)) {
                activity.reportChange(id, Map.of("name", name));
              }
              return null;
            });
      }
    }
  }

  /** Gives positions, seals and exports. */
  void keep() throws SQLException, IOException {
    try (JournalKeeper keeper =
        new JournalKeeper(
            OwnTransactions.on(dataSource),
            "shop",
            () -> key,
            HeadExports.toFile(heads),
            Duration.ofMillis(10),
            Clock.systemUTC())) {
      keeper.runOnce();
    }
  }

  /** A subscriber that can do nothing with what comes: three changes of two users. */
  @SuppressWarnings("try") // it is there to run until it is closed
  void fail(String name, String reason) throws Exception {
    OwnTransactions transactions = OwnTransactions.on(dataSource);
    Subscriptions subscriptions = new Subscriptions(transactions, Clock.systemUTC());
    subscriptions.create(name, 1, Start.atEnd());
    rename("alice", "9", "Eve", "Eva");
    rename("bob", "10", "Mia");
    keep();
    try (JournalSubscriber subscriber =
        JournalSubscriber.builder(dataSource, name)
            .idle(Duration.ofMillis(10))
            .handler(
                delivery -> {
                  throw new RejectedException(reason, null);
                })
            .start()) {
      long end = System.nanoTime() + LONGEST_WAIT.toNanos();
      while (subscriptions.get(name).parked() < 2 || subscriptions.get(name).lagRows() > 0) {
        if (System.nanoTime() > end) {
          throw new AssertionError("still at " + subscriptions.get(name));
        }
        Thread.sleep(10);
      }
    }
  }

  void run(String... statements) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
