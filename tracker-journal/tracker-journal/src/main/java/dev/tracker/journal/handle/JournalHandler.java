package dev.tracker.journal.handle;

/**
 * Handles entries one by one, at least once each: whoever is killed after its effect and before the
 * cursor moved does it again. Called by several threads, for different entities.
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
