package dev.tracker.journal.handle;

import java.sql.Connection;

/**
 * Handles entries one by one, each in a transaction that moves the cursor, too: so whatever it
 * writes in it takes effect exactly once. Called by several threads, for different entities.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface TransactionalHandler {

  /**
   * Handles an entry.
   *
   * @param connection in the transaction, which is neither committed nor closed here
   * @param delivery the entry
   * @throws Exception if it cannot be handled now; the transaction is rolled back, the entry tried
   *     again, and parked in the end
   */
  void handle(Connection connection, Delivery delivery) throws Exception;
}
