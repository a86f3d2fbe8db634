package dev.tracker.journal.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The last position that the holder of the lease gave. */
final class LastPosition {
  private LastPosition() {}

  static long read(Connection connection) throws SQLException {
    String query = "SELECT last_position FROM tracker_lease WHERE name = 'sequencer'";
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}
