package dev.tracker.journal.connect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * The application's transaction, in which a journal writes. For the thread that it is bound to.
 *
 * @since 0.1.0
 */
public interface JournalTransaction {

  /**
   * The transaction's connection.
   *
   * @return the connection that the changes are made with; it does not commit by itself
   * @throws SQLException if it cannot be had
   */
  Connection connection() throws SQLException;

  /**
   * What an owner has in this transaction.
   *
   * @param owner whose
   * @param creation makes it at the first call
   * @param <T> its type
   * @return always the same; it hears how the transaction ends, after all that were there before
   */
  <T extends TransactionListener> T listener(Object owner, Supplier<T> creation);

  /** Sees to it that the transaction is not committed. Never throws. */
  void markRollbackOnly();
}
