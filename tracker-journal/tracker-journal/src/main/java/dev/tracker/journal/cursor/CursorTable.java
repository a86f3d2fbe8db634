package dev.tracker.journal.cursor;

import dev.tracker.journal.sql.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of cursors.
 *
 * @since 0.1.0
 */
public final class CursorTable {
  private CursorTable() {}

  /**
   * All cursors.
   *
   * @param connection to the journal's database
   * @return the one that is furthest behind first
   * @throws SQLException if the database fails
   */
  public static List<Cursor> all(Connection connection) throws SQLException {
    String query = "SELECT name, position, updated FROM tracker_cursor ORDER BY position, name";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      return read(statement);
    }
  }

  static Optional<Cursor> find(Connection connection, String name) throws SQLException {
    String query = "SELECT name, position, updated FROM tracker_cursor WHERE name = ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      return read(statement).stream().findFirst();
    }
  }

  static void insert(Connection connection, Cursor cursor) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO tracker_cursor (name, position, updated) VALUES (?, ?, ?)",
        cursor.name(),
        cursor.position(),
        cursor.updated());
  }

  static boolean move(Connection connection, Cursor from, long position, long now)
      throws SQLException {
    int moved =
        Sql.update(
            connection,
            "UPDATE tracker_cursor SET position = ?, updated = ? WHERE name = ? AND position = ?",
            position,
            now,
            from.name(),
            from.position());
    return moved == 1;
  }

  static boolean delete(Connection connection, String name) throws SQLException {
    return Sql.update(connection, "DELETE FROM tracker_cursor WHERE name = ?", name) == 1;
  }

  private static List<Cursor> read(PreparedStatement query) throws SQLException {
    List<Cursor> cursors = new ArrayList<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        cursors.add(new Cursor(rows.getString(1), rows.getLong(2), rows.getLong(3)));
      }
    }
    return cursors;
  }
}
