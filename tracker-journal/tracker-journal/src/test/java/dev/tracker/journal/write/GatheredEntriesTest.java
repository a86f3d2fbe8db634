package dev.tracker.journal.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.connect.Completion;
import dev.tracker.journal.connect.JournalTransaction;
import dev.tracker.journal.connect.TransactionListener;
import dev.tracker.journal.database.Databases;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.entry.Entries;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.Personal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of entries within a transaction that is undone in part, or ends early. */
class GatheredEntriesTest {
  private final List<String> rolledBack = new ArrayList<>();
  private final List<String> late = new ArrayList<>();
  private FreshDatabase database;
  private TransactionalWriter writer;
  private Told transaction;

  /** A transaction whose savepoints and end are told by hand. */
  private static final class Told implements JournalTransaction {
    private final Connection connection;
    private @Nullable TransactionListener listener;

    private Told(Connection connection) {
      this.connection = connection;
    }

    @Override
    public Connection connection() {
      return connection;
    }

    @Override
    @SuppressWarnings("unchecked") // there is one owner
    public <T extends TransactionListener> T listener(Object owner, Supplier<T> creation) {
      if (listener == null) {
        listener = creation.get();
      }
      return (T) listener;
    }

    @Override
    public void markRollbackOnly() {
      throw new IllegalStateException("nothing fails");
    }

    private TransactionListener told() {
      return Objects.requireNonNull(listener);
    }
  }

  @BeforeEach
  void begin() throws SQLException {
    database = new Databases.H2().fresh().withJournal();
    writer =
        new TransactionalWriter(
            database.dialect(),
            Guarantee.MANDATORY,
            (entries, cause) -> {
              throw new IllegalStateException(cause);
            },
            entry -> rolledBack.add(id(entry)),
            entry -> late.add(id(entry)));
    Connection connection = database.getConnection();
    connection.setAutoCommit(false);
    transaction = new Told(connection);
  }

  @AfterEach
  void dispose() throws Exception {
    transaction.connection.close();
    database.close();
  }

  private static String id(Entry entry) {
    return String.valueOf(((Personal) entry.personal()).changedId());
  }

  private void add(String id) {
    Entry entry = Entries.change(id, null);
    writer.add(transaction, entry);
  }

  private void commit() throws SQLException {
    transaction.told().beforeCommit();
    transaction.connection.commit();
    transaction.told().completed(Completion.COMMITTED);
  }

  @Test
  void whatASavepointUndoesIsNotWritten() throws SQLException {
    add("a");
    transaction.told().savepoint("first");
    add("b");
    transaction.told().savepoint("second");
    add("c");
    transaction.told().undone("second");
    add("d");
    transaction.told().undone("first");
    add("e");
    transaction.told().undone("first");
    add("f");
    commit();
    assertThat(database.number("SELECT COUNT(*) FROM tracker_entry")).isEqualTo(2);
    assertThat(database.number("SELECT COUNT(*) FROM tracker_entry WHERE changed_id IN ('a', 'f')"))
        .isEqualTo(2);
    assertThat(rolledBack).containsExactly("c", "b", "d", "e");
  }

  /** It was set before anybody listened: so all that is known was done after it. */
  @Test
  void aSavepointThatWasNotToldUndoesAll() throws SQLException {
    add("a");
    transaction.told().undone("earlier");
    add("b");
    commit();
    assertThat(database.number("SELECT COUNT(*) FROM tracker_entry")).isEqualTo(1);
    assertThat(rolledBack).containsExactly("a");
  }

  @Test
  void whatComesAfterTheLastCallbackIsLate() throws SQLException {
    add("a");
    transaction.told().beforeCommit();
    transaction.connection.commit();
    add("b");
    transaction.told().completed(Completion.COMMITTED);
    assertThat(late).containsExactly("b");
    assertThat(rolledBack).isEmpty();
  }

  @Test
  void whatIsLateIsNoAttemptIfTheTransactionIsRolledBack() throws SQLException {
    add("a");
    transaction.told().completed(Completion.ROLLED_BACK);
    assertThat(late).isEmpty();
    assertThat(rolledBack).containsExactly("a");
  }
}
