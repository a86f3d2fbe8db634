package dev.tracker.spring.journal.listen;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journaltestkit.InMemoryJournal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A journal of orders, and a table of what was done about them. */
final class Orders implements AutoCloseable {
  private final InMemoryJournal journal;

  Orders() throws SQLException {
    journal = InMemoryJournal.open();
    try (Connection connection = journal.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE effect (what VARCHAR(200))");
    }
  }

  InMemoryJournal journal() {
    return journal;
  }

  void change(String operation, String subject, String id, Map<String, ?> data)
      throws SQLException {
    ActivityContext context =
        ActivityContext.root()
            .with(JournalTracker.ACTOR, "alice")
            .with(ContextKey.REQUEST_ID, "r-" + id);
    journal
        .transactions()
        .run(
            connection -> {
              try (Activity activity = journal.tracker().start(context, operation, subject)) {
                activity.reportChange(id, data);
              }
              return true;
            });
    journal.keep();
  }

  @Override
  public void close() throws SQLException {
    journal.close();
  }
}
