package dev.tracker.journalpage.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How far a journal is.
 *
 * @param last the last position
 * @param sealed the last position that is sealed
 * @param waiting how many entries have no position yet
 * @param oldest when the first of those happened, in microseconds, or 0
 */
record JournalNumbers(long last, long sealed, long waiting, long oldest) {

  static JournalNumbers read(Connection connection) throws SQLException {
    return new JournalNumbers(
        number(connection, "SELECT last_position FROM tracker_lease WHERE name = 'sequencer'"),
        number(connection, "SELECT COALESCE(MAX(tree_size), 0) FROM tracker_head"),
        number(connection, "SELECT COUNT(*) FROM tracker_entry WHERE position IS NULL"),
        number(
            connection,
            "SELECT COALESCE(MIN(occurred), 0) FROM tracker_entry WHERE position IS NULL"));
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}
