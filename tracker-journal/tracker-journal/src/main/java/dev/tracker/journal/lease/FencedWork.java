package dev.tracker.journal.lease;

import java.sql.SQLException;

/**
 * What only the holder of the lease may do.
 *
 * @param <T> what comes out of it
 * @since 0.1.0
 */
@FunctionalInterface
public interface FencedWork<T> {

  /**
   * Does it.
   *
   * @param transaction the transaction
   * @return what comes out of it
   * @throws SQLException to roll the transaction back; any other exception does so, too
   */
  T run(FencedTransaction transaction) throws SQLException;
}
