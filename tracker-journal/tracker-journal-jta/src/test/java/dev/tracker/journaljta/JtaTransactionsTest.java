package dev.tracker.journaljta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.journal.CallFilter;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.schema.JournalSchema;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JtaTransactionsTest {
  private final List<String> flushed = new ArrayList<>();
  private Narayana narayana;
  private JournalTracker tracker;

  @BeforeEach
  void start() throws Exception {
    narayana = new Narayana(UUID.randomUUID().toString());
    try (Connection connection = narayana.outside.getConnection();
        Statement statement = connection.createStatement()) {
      JournalSchema.apply(connection);
      statement.execute("CREATE TABLE account (id VARCHAR(20) PRIMARY KEY)");
    }
    tracker = tracker(new JtaTransactions(narayana.registry, narayana.pool));
  }

  private JournalTracker tracker(JtaTransactions transactions) throws SQLException {
    return JournalTracker.builder(
            narayana.outside, transactions.flushing(() -> flushed.add("flushed")))
        .calls(CallFilter.none())
        .build();
  }

  @AfterEach
  void stop() {
    tracker.close();
    narayana.close();
  }

  private void create(String id) throws SQLException {
    try (Connection connection = narayana.pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("INSERT INTO account VALUES ('" + id + "')");
    }
    report(id);
  }

  private void report(String id) {
    try (Activity activity = tracker.start(ActivityContext.root(), "create", "account")) {
      activity.reportChange(id, null);
    }
  }

  private List<String> column(String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = narayana.outside.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  private void assertRows(String... ids) throws SQLException {
    assertThat(column("SELECT id FROM account ORDER BY id")).containsExactly(ids);
    assertThat(column("SELECT changed_id FROM tracker_entry ORDER BY changed_id"))
        .containsExactly(ids);
  }

  @Test
  void aCommitHasOneEntryForEachChange() throws Exception {
    narayana.manager.begin();
    create("a");
    create("b");
    assertRows();
    narayana.manager.commit();
    assertRows("a", "b");
    assertThat(flushed).hasSize(1);
  }

  @Test
  void aRollbackHasNone() throws Exception {
    narayana.manager.begin();
    create("a");
    narayana.manager.rollback();
    narayana.manager.begin();
    create("b");
    narayana.manager.setRollbackOnly();
    assertThatThrownBy(narayana.manager::commit).isInstanceOf(RollbackException.class);
    assertRows();
  }

  @Test
  void suspendedTransactionsHaveTheirOwn() throws Exception {
    narayana.manager.begin();
    create("a");
    var outer = narayana.manager.suspend();
    narayana.manager.begin();
    create("b");
    narayana.manager.commit();
    narayana.manager.resume(outer);
    assertRows("b");
    narayana.manager.rollback();
    assertRows("b");
  }

  @Test
  void whatLaterCallbacksChangeIsWrittenToo() throws Exception {
    narayana.manager.begin();
    create("a");
    narayana.registry.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            report("b");
          }

          @Override
          public void afterCompletion(int status) {
            // Nothing is left to do.
          }
        });
    narayana.manager.commit();
    assertThat(column("SELECT changed_id FROM tracker_entry ORDER BY changed_id"))
        .containsExactly("a", "b");
  }

  @Test
  void whereTheEntryCannotBeWrittenNothingIsCommitted() throws Exception {
    narayana.manager.begin();
    create("a");
    try (Connection connection = narayana.outside.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("ALTER TABLE tracker_entry RENAME TO elsewhere");
    }
    assertThatThrownBy(narayana.manager::commit).isInstanceOf(RollbackException.class);
    assertThat(column("SELECT id FROM account")).isEmpty();
  }

  /** A pool that knows nothing of the manager would commit the entry, whatever becomes of it. */
  @Test
  void aConnectionThatTakesNoPartIsRefused() throws Exception {
    tracker.close();
    tracker = tracker(new JtaTransactions(narayana.registry, narayana.outside));
    narayana.manager.begin();
    create("a");
    assertThatThrownBy(narayana.manager::commit)
        .isInstanceOf(RollbackException.class)
        .hasStackTraceContaining(JournalException.class.getName())
        .hasStackTraceContaining("commits by itself");
    assertRows();
  }
}
