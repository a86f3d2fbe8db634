package dev.tracker.journal.connect;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What is done within a transaction.
 *
 * @param <T> what comes out of it
 * @since 0.1.0
 */
@FunctionalInterface
public interface TransactionWork<T> {

  /**
   * Does it.
   *
   * @param connection the transaction's connection, which is neither committed nor closed here
   * @return what comes out of it
   * @throws SQLException to roll the transaction back; any other exception does so, too
   */
  T run(Connection connection) throws SQLException;
}
