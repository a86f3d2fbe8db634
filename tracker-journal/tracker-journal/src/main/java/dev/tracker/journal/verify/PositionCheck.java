package dev.tracker.journal.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Whether positions are dense beyond what is sealed, and none is where none can be. */
final class PositionCheck {
  private final Connection connection;
  private final Findings findings;
  private long lastPosition;

  PositionCheck(Connection connection, Findings findings) {
    this.connection = connection;
    this.findings = findings;
  }

  /** The last position that was given. */
  long lastPosition() {
    return lastPosition;
  }

  void run(long sealed) throws SQLException {
    tail(sealed);
    strangers();
  }

  private void tail(long sealed) throws SQLException {
    // In one statement, since positions are given while this goes on.
    String query =
        "SELECT (SELECT last_position FROM tracker_lease WHERE name = 'sequencer'),"
            + " (SELECT COUNT(*) FROM tracker_entry WHERE position > ? AND position <="
            + " (SELECT last_position FROM tracker_lease WHERE name = 'sequencer'))";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setLong(1, sealed);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        lastPosition = row.getLong(1);
        long there = row.getLong(2);
        long expected = Math.max(0, lastPosition - sealed);
        if (there != expected) {
          findings.add(
              there < expected ? FindingKind.MISSING : FindingKind.ADDED,
              sealed + 1,
              lastPosition,
              "From position %d to %d, which are not sealed yet, there are %d entries."
                  .formatted(sealed + 1, lastPosition, there));
        }
        if (lastPosition < sealed) {
          findings.add(
              FindingKind.TREE_DAMAGED,
              lastPosition + 1,
              sealed,
              "The last position is said to be %d, but %d entries are sealed."
                  .formatted(lastPosition, sealed));
        }
      }
    }
  }

  private void strangers() throws SQLException {
    String query =
        "SELECT position FROM tracker_entry WHERE position < 1 OR position >"
            + " (SELECT last_position FROM tracker_lease WHERE name = 'sequencer')"
            + " ORDER BY position";
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        long position = rows.getLong(1);
        findings.add(
            FindingKind.ADDED,
            position,
            "There is an entry at position " + position + ", which was never given.");
      }
    }
  }
}
