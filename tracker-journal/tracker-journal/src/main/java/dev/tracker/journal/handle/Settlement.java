package dev.tracker.journal.handle;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Moves the cursor past what was delivered, if the shard is still ours. For one thread.
 *
 * @since 0.1.0
 */
public interface Settlement {

  /**
   * Settles in the transaction that has the effects, as the last thing that is done in it: the
   * shard's row is locked from then on.
   *
   * @param connection in that transaction
   * @throws SQLException if the shard is not ours any more, or the database fails: roll back
   */
  void settle(Connection connection) throws SQLException;

  /**
   * Settles in a transaction of its own.
   *
   * @throws SQLException if the shard is not ours any more, or the database fails: what was
   *     delivered will be delivered again
   */
  void settle() throws SQLException;

  /**
   * Makes sure that the shard is still ours, before something is done that would disturb another
   * one that runs it.
   *
   * @throws SQLException if it is not, or the database fails
   */
  void requireLease() throws SQLException;
}
