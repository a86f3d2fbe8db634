package dev.tracker.journaltestkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.journal.connect.Completion;
import dev.tracker.journal.connect.JournalTransaction;
import dev.tracker.journal.connect.TransactionListener;
import dev.tracker.journal.connect.TransactionSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The contract of a {@link TransactionSource}, as tests: extend this class to test your own
 * implementation. It creates a table named {@code contract}.
 *
 * @since 0.1.0
 */
public abstract class TransactionSourceContract {
  private TransactionSource source;

  /** For subclasses. */
  protected TransactionSourceContract() {}

  /** Work that may fail. */
  @FunctionalInterface
  public interface Work {

    /**
     * Does it.
     *
     * @throws Exception if it fails
     */
    void run() throws Exception;
  }

  /**
   * The source that is tested.
   *
   * @return the source; for each test one of its own, or always the same
   * @throws Exception if it cannot be made
   */
  protected abstract TransactionSource source() throws Exception;

  /**
   * Runs work in a transaction of those that the source tells: commits, or rolls back and throws
   * what the work has thrown.
   *
   * @param work the work
   * @throws Exception what the work, or the commit, has thrown
   */
  protected abstract void inTransaction(Work work) throws Exception;

  /**
   * A connection outside of all transactions, which commits by itself.
   *
   * @return a connection, which the caller closes
   * @throws Exception if there is none
   */
  protected abstract Connection outside() throws Exception;

  @BeforeEach
  final void begin() throws Exception {
    source = source();
    execute("DROP TABLE IF EXISTS contract");
    execute("CREATE TABLE contract (id INTEGER)");
  }

  private void execute(String sql) throws Exception {
    try (Connection connection = outside();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int rows() throws Exception {
    try (Connection connection = outside();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM contract")) {
      row.next();
      return row.getInt(1);
    }
  }

  private JournalTransaction current() {
    return Objects.requireNonNull(source.current(), "the transaction under way");
  }

  @Test
  final void thereIsNoneOutside() throws Exception {
    assertThat(source.current()).isNull();
    inTransaction(() -> assertThat(source.current()).isNotNull());
    assertThat(source.current()).isNull();
  }

  @Test
  final void otherThreadsAreNotInIt() throws Exception {
    List<Object> seen = new ArrayList<>();
    inTransaction(
        () -> {
          Thread other = new Thread(() -> seen.add(String.valueOf(source.current())));
          other.start();
          other.join();
        });
    assertThat(seen).containsExactly("null");
  }

  @Test
  final void itsConnectionDoesNotCommitByItself() throws Exception {
    inTransaction(() -> assertThat(current().connection().getAutoCommit()).isFalse());
  }

  @Test
  final void whatIsWrittenBeforeTheCommitIsCommitted() throws Exception {
    Insert insert = new Insert(1);
    inTransaction(() -> insert.join(current()));
    assertThat(rows()).isEqualTo(1);
    assertThat(insert.completions).containsExactly(Completion.COMMITTED);
  }

  @Test
  final void whatIsWrittenBeforeARollbackIsNotThere() throws Exception {
    Insert insert = new Insert(1);
    assertThatThrownBy(
            () ->
                inTransaction(
                    () -> {
                      insert.join(current());
                      throw new IllegalStateException("undone");
                    }))
        .hasStackTraceContaining("undone");
    assertThat(rows()).isZero();
    assertThat(insert.completions).containsExactly(Completion.ROLLED_BACK);
  }

  /** What one listener writes may make another write more: all are asked until none does. */
  @Test
  final void listenersAreAskedUntilNoneWritesMore() throws Exception {
    Insert insert = new Insert(3);
    inTransaction(() -> insert.join(current()));
    assertThat(rows()).isEqualTo(3);
  }

  @Test
  final void anOwnerHasOneListenerAndAnotherOwnerAnother() throws Exception {
    Insert first = new Insert(1);
    Insert second = new Insert(1);
    inTransaction(
        () -> {
          assertThat(current().listener("a", () -> first)).isSameAs(first);
          assertThat(current().listener("a", () -> second)).isSameAs(first);
          assertThat(current().listener("b", () -> second)).isSameAs(second);
          first.transaction = current();
          second.transaction = current();
        });
    assertThat(rows()).isEqualTo(2);
  }

  @Test
  final void theNextTransactionHasListenersOfItsOwn() throws Exception {
    Insert first = new Insert(1);
    Insert second = new Insert(1);
    inTransaction(() -> first.join(current()));
    inTransaction(() -> second.join(current()));
    assertThat(rows()).isEqualTo(2);
    assertThat(second.completions).containsExactly(Completion.COMMITTED);
  }

  @Test
  final void whatIsMarkedIsRolledBack() throws Exception {
    Insert insert = new Insert(1);
    assertThatThrownBy(
            () ->
                inTransaction(
                    () -> {
                      insert.join(current());
                      current().markRollbackOnly();
                    }))
        .isInstanceOf(Exception.class);
    assertThat(rows()).isZero();
    assertThat(insert.completions).containsExactly(Completion.ROLLED_BACK);
  }

  @Test
  final void aListenerThatFailsBeforeTheCommitPreventsIt() throws Exception {
    assertThatThrownBy(() -> inTransaction(() -> current().listener(this, FailingListener::new)))
        .hasStackTraceContaining("cannot be written");
    Insert insert = new Insert(1);
    inTransaction(() -> insert.join(current()));
    assertThat(rows()).isEqualTo(1);
  }

  /** Inserts rows before the commit, one each time it is asked. */
  private static final class Insert implements TransactionListener {
    private final List<Completion> completions = new ArrayList<>();
    private int left;
    private @Nullable JournalTransaction transaction;

    Insert(int count) {
      left = count;
    }

    void join(JournalTransaction joined) {
      transaction = joined;
      joined.listener(this, () -> this);
    }

    @Override
    public boolean beforeCommit() throws SQLException {
      if (left == 0) {
        return false;
      }
      left--;
      JournalTransaction joined = Objects.requireNonNull(transaction, "joined first");
      try (Statement statement = joined.connection().createStatement()) {
        statement.executeUpdate("INSERT INTO contract (id) VALUES (" + left + ")");
      }
      return true;
    }

    @Override
    public void completed(Completion completion) {
      completions.add(completion);
    }
  }

  /** Cannot write. */
  private static final class FailingListener implements TransactionListener {
    @Override
    public boolean beforeCommit() throws SQLException {
      throw new SQLException("cannot be written");
    }

    @Override
    public void completed(Completion completion) {
      // Nothing was written.
    }
  }
}
