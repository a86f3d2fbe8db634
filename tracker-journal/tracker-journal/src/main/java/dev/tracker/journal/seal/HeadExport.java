package dev.tracker.journal.seal;

import java.io.IOException;

/**
 * Where heads are exported to, out of reach of whoever can alter the database. Against who has the
 * key as well, only what was exported counts.
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
