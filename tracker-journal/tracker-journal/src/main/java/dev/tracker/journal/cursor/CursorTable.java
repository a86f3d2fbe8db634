package dev.tracker.journal.cursor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cursors as they are stored. */
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
    String insert = "INSERT INTO tracker_cursor (name, position, updated) VALUES (?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setString(1, cursor.name());
      statement.setLong(2, cursor.position());
      statement.setLong(3, cursor.updated());
      statement.executeUpdate();
    }
  }

  static boolean move(Connection connection, Cursor from, long position, long now)
      throws SQLException {
    String update =
        "UPDATE tracker_cursor SET position = ?, updated = ? WHERE name = ? AND position = ?";
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setLong(1, position);
      statement.setLong(2, now);
      statement.setString(3, from.name());
      statement.setLong(4, from.position());
      return statement.executeUpdate() == 1;
    }
  }

  static boolean delete(Connection connection, String name) throws SQLException {
    String delete = "DELETE FROM tracker_cursor WHERE name = ?";
    try (PreparedStatement statement = connection.prepareStatement(delete)) {
      statement.setString(1, name);
      return statement.executeUpdate() == 1;
    }
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
