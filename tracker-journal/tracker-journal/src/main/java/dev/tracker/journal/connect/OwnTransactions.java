package dev.tracker.journal.connect;

import dev.tracker.journal.dialect.Dialect;
import dev.tracker.journal.dialect.Dialects;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The journal's own transactions, each on a connection of its own, with the isolation that the
 * database's dialect names. Thread-safe.
 *
 * @since 0.1.0
 */
public final class OwnTransactions {
  private final DataSource dataSource;
  private final Dialect dialect;

  private OwnTransactions(DataSource dataSource, Dialect dialect) {
    this.dataSource = dataSource;
    this.dialect = dialect;
  }

  /**
   * Transactions on a data source.
   *
   * @param dataSource where connections come from
   * @return a way to run transactions
   * @throws SQLException if the database does not answer
   * @throws dev.tracker.journal.fault.JournalException if the journal does not know it
   */
  public static OwnTransactions on(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return new OwnTransactions(dataSource, Dialects.of(connection));
    }
  }

  /**
   * The database's dialect.
   *
   * @return the dialect
   */
  public Dialect dialect() {
    return dialect;
  }

  /**
   * Runs work in a transaction, and commits it; where the work throws, rolls it back.
   *
   * @param work the work
   * @param <T> the type of the result
   * @return the result
   * @throws SQLException if the work does, or the database fails
   */
  public <T> T run(TransactionWork<T> work) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      int isolation = connection.getTransactionIsolation();
      if (isolation != dialect.isolation()) {
        connection.setTransactionIsolation(dialect.isolation());
      }
      connection.setAutoCommit(false);
      T result = commit(connection, work);
      connection.setAutoCommit(true);
      if (isolation != dialect.isolation()) {
        connection.setTransactionIsolation(isolation);
      }
      return result;
    }
  }

  private static <T> T commit(Connection connection, TransactionWork<T> work) throws SQLException {
    try {
      T result = work.run(connection);
      connection.commit();
      return result;
    } catch (Throwable failure) {
      try {
        connection.rollback();
        connection.setAutoCommit(true);
      } catch (SQLException lost) {
        failure.addSuppressed(lost);
      }
      throw failure;
    }
  }
}
