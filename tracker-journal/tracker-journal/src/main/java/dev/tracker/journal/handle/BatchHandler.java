package dev.tracker.journal.handle;

import java.sql.Connection;
import java.util.List;

/**
 * Handles several entries in one transaction, which moves the cursor, too: so whatever it writes in
 * it takes effect exactly once. Called by several threads, for different entities.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface BatchHandler {

  /**
   * Handles entries.
   *
   * @param connection in the transaction, which is neither committed nor closed here
   * @param deliveries the entries in the order of their positions
   * @throws Exception if they cannot be handled; the transaction is rolled back, and they are given
   *     again by halves, to find the one that is at fault
   */
  void handle(Connection connection, List<Delivery> deliveries) throws Exception;
}
