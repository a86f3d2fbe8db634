package dev.tracker.journal.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;

/**
 * The id of the journal in a database.
 *
 * @since 0.1.0
 */
public final class JournalIdentity {
  private JournalIdentity() {}

  /**
   * The journal's id.
   *
   * @param connection a connection
   * @return the id, or nothing where nothing was sealed yet
   * @throws SQLException if the database fails
   */
  public static Optional<String> find(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT journal_id FROM tracker_journal")) {
      return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
    }
  }

  /** The id, made where there is none. For the holder of the lease. */
  static String findOrMake(Connection connection, long now) throws SQLException {
    Optional<String> known = find(connection);
    if (known.isPresent()) {
      return known.get();
    }
    String id = UUID.randomUUID().toString();
    String update = "UPDATE tracker_journal SET journal_id = ?, started = ?";
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setString(1, id);
      statement.setLong(2, now);
      statement.executeUpdate();
    }
    return id;
  }
}
