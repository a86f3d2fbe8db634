package dev.tracker.journal.connect;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Work that runs within a transaction.
 *
 * @param <T> the type of the result
 * @since 0.1.0
 */
@FunctionalInterface
public interface TransactionWork<T> {

  /**
   * Does it.
   *
   * @param connection the transaction's connection, which is neither committed nor closed here
   * @return the result
   * @throws SQLException to roll the transaction back; any other exception does so, too
   */
  T run(Connection connection) throws SQLException;
}
