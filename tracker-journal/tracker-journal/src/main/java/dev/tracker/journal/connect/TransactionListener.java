package dev.tracker.journal.connect;

import java.sql.SQLException;

/**
 * Listens to the end of a transaction.
 *
 * @since 0.1.0
 */
public interface TransactionListener {

  /**
   * The transaction is about to be committed. Called again where there is more to do because of
   * others that were called after this one.
   *
   * @return whether anything was done
   * @throws SQLException if the transaction must not be committed
   */
  boolean beforeCommit() throws SQLException;

  /**
   * A savepoint is set, of those that the source hears of.
   *
   * @param savepoint tells it from others
   */
  default void savepoint(Object savepoint) {}

  /**
   * What was done since a savepoint is undone. One that was never told is older than this listener.
   *
   * @param savepoint which
   */
  default void undone(Object savepoint) {}

  /**
   * The transaction is over.
   *
   * @param completion how it ended
   */
  void completed(Completion completion);
}
