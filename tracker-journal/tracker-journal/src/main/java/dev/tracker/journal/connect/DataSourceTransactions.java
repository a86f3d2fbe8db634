package dev.tracker.journal.connect;

import dev.tracker.journal.fault.JournalException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Transactions on a plain {@link DataSource}, for programs without a container that begins and ends
 * them. Gathered entries are written before the commit. Thread-safe; a transaction belongs to the
 * thread that runs it.
 *
 * <pre>{@code
 * transactions.run(connection -> users.update(connection, id, name));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class DataSourceTransactions implements TransactionSource {
  private final DataSource dataSource;

  @SuppressWarnings("ThreadLocalUsage") // a thread may be in transactions of several data sources
  private final ThreadLocal<@Nullable BoundTransaction> current = new ThreadLocal<>();

  /**
   * Transactions on a data source.
   *
   * @param dataSource where connections come from
   */
  public DataSourceTransactions(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public @Nullable JournalTransaction current() {
    return current.get();
  }

  /**
   * Runs work in the transaction of this thread, or in one of its own where there is none. Its own
   * is committed when the work returns, and rolled back when it throws.
   *
   * @param work the work
   * @param <T> the type of the result
   * @return the result
   * @throws SQLException if the work does, or if the transaction cannot be begun or committed
   * @throws JournalException if a mandatory journal could not write what it has to
   */
  public <T> T run(TransactionWork<T> work) throws SQLException {
    BoundTransaction outer = current.get();
    if (outer != null) {
      return work.run(outer.connection());
    }
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        return runBound(work, new BoundTransaction(connection));
      } finally {
        restore(connection);
      }
    }
  }

  private <T> T runBound(TransactionWork<T> work, BoundTransaction transaction)
      throws SQLException {
    current.set(transaction);
    T result;
    try {
      result = work.run(transaction.connection());
      transaction.beforeCommit();
      if (transaction.isRollbackOnly()) {
        throw new JournalException(
            "The transaction is rolled back: it was marked for that, by a mandatory journal that"
                + " could not write, or since the database has ended it.");
      }
    } catch (Throwable failure) {
      current.remove();
      rollback(transaction, failure);
      throw failure;
    }
    current.remove();
    commit(transaction);
    return result;
  }

  private static void commit(BoundTransaction transaction) throws SQLException {
    try {
      transaction.connection().commit();
    } catch (Throwable failure) {
      // Whether it failed before or after it was durable, the database alone knows.
      rollbackQuietly(transaction, failure);
      tell(transaction, Completion.UNKNOWN, failure);
      throw failure;
    }
    transaction.completed(Completion.COMMITTED);
  }

  private static void rollback(BoundTransaction transaction, Throwable failure) {
    rollbackQuietly(transaction, failure);
    tell(transaction, Completion.ROLLED_BACK, failure);
  }

  private static void rollbackQuietly(BoundTransaction transaction, Throwable failure) {
    try {
      transaction.connection().rollback();
    } catch (SQLException lost) {
      // A lost connection rolls back as well.
      failure.addSuppressed(lost);
    }
  }

  private static void tell(BoundTransaction transaction, Completion completion, Throwable failure) {
    try {
      transaction.completed(completion);
    } catch (RuntimeException fault) {
      failure.addSuppressed(fault);
    }
  }

  private static void restore(Connection connection) {
    try {
      connection.setAutoCommit(true);
    } catch (SQLException lost) {
      // It goes back to its pool, which finds out by itself.
      return;
    }
  }
}
