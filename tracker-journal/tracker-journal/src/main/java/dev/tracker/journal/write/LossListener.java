package dev.tracker.journal.write;

/**
 * Receives the entries that could not be written. Thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface LossListener {

  /**
   * Entries are lost, or the transaction is going to be rolled back for them.
   *
   * @param entries how many
   * @param cause why
   */
  void lost(int entries, Exception cause);
}
