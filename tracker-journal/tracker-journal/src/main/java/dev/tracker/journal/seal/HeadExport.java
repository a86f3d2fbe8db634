package dev.tracker.journal.seal;

import java.io.IOException;

/**
 * Exports heads to a place that is out of reach for anybody who can alter the database. Against an
 * attacker who has the key too, only exported heads count.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface HeadExport {

  /**
   * Exports a head that has been committed. After a crash, the same head may come again.
   *
   * @param head the head
   * @throws IOException if it could not be exported; it comes again
   */
  void export(SignedHead head) throws IOException;
}
