package dev.tracker.journal.lease;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Lets one process at a time erase, archive, or add a cursor: what one of these has read must not
 * change before it is done. Writers, the sequencer and readers do not wait for it.
 *
 * @since 0.1.0
 */
public final class MaintenanceLock {
  private MaintenanceLock() {}

  /**
   * Waits for the lock, and holds it until the transaction ends.
   *
   * @param connection in a transaction
   * @throws SQLException if the database fails
   */
  public static void take(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE tracker_journal SET schema_version = schema_version");
    }
  }
}
