package dev.tracker.journal.handle;

/**
 * Handles entries one by one, at least once each: a process that is killed after the effect, before
 * the cursor has moved, repeats it. Called by several threads, for different entities.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface JournalHandler {

  /**
   * Handles an entry.
   *
   * @param delivery the entry
   * @throws Exception if it cannot be handled now; it is tried again, and parked in the end
   */
  void handle(Delivery delivery) throws Exception;
}
