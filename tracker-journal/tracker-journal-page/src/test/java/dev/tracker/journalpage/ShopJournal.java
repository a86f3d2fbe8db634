package dev.tracker.journalpage;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.cursor.Start;
import dev.tracker.journal.handle.RejectedException;
import dev.tracker.journal.subscribe.JournalSubscriber;
import dev.tracker.journal.subscribe.Subscriptions;
import dev.tracker.journaltestkit.InMemoryJournal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A journal of a small shop, which the page shows. */
public final class ShopJournal implements AutoCloseable {
  /** What would be markup, a script, and more than that, if it were not escaped. */
  public static final String HOSTILE =
      "\"><img src=//evil.example/x onerror=alert(1)>'</td></table><script>alert(2)</script>"
          + "${7*7}\u202E\u001b[2J&lt;\r\nX: y";

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private final InMemoryJournal journal;

  /** An empty one. */
  public ShopJournal() throws SQLException {
    this(InMemoryJournal.open());
  }

  /** The shop of a journal that is empty. */
  public ShopJournal(InMemoryJournal journal) {
    this.journal = journal;
  }

  public InMemoryJournal journal() {
    return journal;
  }

  /** A change that was committed. */
  public void change(String actor, String request, String operation, String id, Map<String, ?> data)
      throws SQLException {
    ActivityContext context =
        ActivityContext.root()
            .with(JournalTracker.ACTOR, actor)
            .with(ContextKey.REQUEST_ID, request);
    journal
        .transactions()
        .run(
            connection -> {
              try (Activity activity =
                  journal.tracker().start(context, operation, "order", "id", id)) {
                activity.reportChange(id, data);
              }
              return true;
            });
  }

  /** Some of each, given positions and sealed. */
  public ShopJournal filled() throws SQLException {
    change("alice", "r-1", "create", "o-1", Map.of("state", "new", "total", 20));
    change("alice", "r-1", "pay", "o-1", Map.of("state", "paid", "total", 20));
    change("bob", "r-2", "create", "o-2", Map.of("state", "new", "total", 5));
    change(HOSTILE, HOSTILE, "create", HOSTILE, Map.of("note", HOSTILE, "a<b>", 1));
    journal.keep();
    return this;
  }

  /** A subscriber that cannot handle what is of one entity. */
  @SuppressWarnings("try") // it is there to run until it is closed
  public void park(String name, @Nullable String reason) throws Exception {
    OwnTransactions transactions = OwnTransactions.on(journal.dataSource());
    Subscriptions subscriptions = new Subscriptions(transactions, Clock.systemUTC());
    subscriptions.create(name, 1, Start.atBeginning());
    try (JournalSubscriber subscriber =
        JournalSubscriber.builder(journal.dataSource(), name)
            .idle(Duration.ofMillis(10))
            .handler(
                delivery -> {
                  throw new RejectedException(reason, null);
                })
            .start()) {
      await(() -> subscriptions.get(name).parked() == 3 && subscriptions.get(name).lagRows() == 0);
    }
  }

  void run(String sql) throws SQLException {
    try (Connection connection = journal.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static void await(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not within " + LONGEST_WAIT);
      }
      Thread.sleep(10);
    }
  }

  @Override
  public void close() throws SQLException {
    journal.close();
  }
}
