package dev.tracker.journal.handle;

import dev.tracker.journal.connect.TransactionWork;
import java.sql.SQLException;

/**
 * Runs the transactions of handlers. What handlers change is recorded in the same transaction if it
 * is the one that their journal looks for, as {@code transactions::run} of a {@link
 * dev.tracker.journal.connect.DataSourceTransactions} is. Thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface TransactionRunner {

  /**
   * Runs work in a new transaction on the journal's database; commits it where the work returns,
   * and rolls it back where it throws.
   *
   * @param work the work
   * @param <T> the type of the result
   * @return the result
   * @throws SQLException if the work does, or the database fails
   */
  <T> T run(TransactionWork<T> work) throws SQLException;
}
