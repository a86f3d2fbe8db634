package dev.tracker.journal.lease;

import java.sql.SQLException;

/**
 * Work that only the holder of the lease may do.
 *
 * @param <T> the type of the result
 * @since 0.1.0
 */
@FunctionalInterface
public interface FencedWork<T> {

  /**
   * Does it.
   *
   * @param transaction the transaction
   * @return the result
   * @throws SQLException to roll the transaction back; any other exception does so, too
   */
  T run(FencedTransaction transaction) throws SQLException;
}
