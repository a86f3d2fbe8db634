package dev.tracker.journal.connect;

import org.jspecify.annotations.Nullable;

/**
 * Finds the current transaction for a journal. Thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface TransactionSource {

  /**
   * The transaction of the calling thread.
   *
   * @return a transaction that has not begun to end, or {@code null} where there is none
   */
  @Nullable JournalTransaction current();
}
