package dev.tracker.journal.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The heads of a journal, in its table.
 *
 * @since 0.1.0
 */
public final class HeadTable {
  private HeadTable() {}

  /**
   * The last head.
   *
   * @param connection a connection
   * @return the head of the greatest size, or nothing where nothing was sealed
   * @throws SQLException if the database fails
   */
  public static Optional<SignedHead> last(Connection connection) throws SQLException {
    String query = "SELECT content, signature FROM tracker_head ORDER BY tree_size DESC LIMIT 1";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      return read(statement).stream().findFirst();
    }
  }

  /**
   * Some heads in the order of their sizes.
   *
   * @param connection a connection
   * @param after the sizes are greater than this
   * @param most how many
   * @return the heads
   * @throws SQLException if the database fails
   */
  public static List<SignedHead> after(Connection connection, long after, int most)
      throws SQLException {
    String query =
        "SELECT content, signature FROM tracker_head WHERE tree_size > ?"
            + " ORDER BY tree_size LIMIT ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setLong(1, after);
      statement.setInt(2, most);
      return read(statement);
    }
  }

  /**
   * The smallest head of a size between two.
   *
   * @param connection to the journal's database
   * @param first the least size
   * @param last the largest size
   * @return the head; empty if there is none
   * @throws SQLException if the database fails
   */
  public static Optional<SignedHead> smallest(Connection connection, long first, long last)
      throws SQLException {
    return between(connection, first, last, "ASC");
  }

  /**
   * The largest head of a size between two.
   *
   * @param connection to the journal's database
   * @param first the least size
   * @param last the largest size
   * @return the head; empty if there is none
   * @throws SQLException if the database fails
   */
  public static Optional<SignedHead> largest(Connection connection, long first, long last)
      throws SQLException {
    return between(connection, first, last, "DESC");
  }

  private static Optional<SignedHead> between(
      Connection connection, long first, long last, String order) throws SQLException {
    String query =
        "SELECT content, signature FROM tracker_head WHERE tree_size >= ? AND tree_size <= ?"
            + " ORDER BY tree_size "
            + order
            + " LIMIT 1";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setLong(1, first);
      statement.setLong(2, last);
      return read(statement).stream().findFirst();
    }
  }

  static List<SignedHead> unexported(Connection connection, int most) throws SQLException {
    String query =
        "SELECT content, signature FROM tracker_head WHERE exported = 0"
            + " ORDER BY tree_size LIMIT ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setInt(1, most);
      return read(statement);
    }
  }

  static void insert(Connection connection, long size, SignedHead head) throws SQLException {
    String insert =
        "INSERT INTO tracker_head (tree_size, content, signature, exported) VALUES (?, ?, ?, 0)";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setLong(1, size);
      statement.setString(2, head.content());
      statement.setString(3, head.signature());
      statement.executeUpdate();
    }
  }

  static int markExported(Connection connection, long size) throws SQLException {
    String update = "UPDATE tracker_head SET exported = 1 WHERE tree_size = ?";
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setLong(1, size);
      return statement.executeUpdate();
    }
  }

  private static List<SignedHead> read(PreparedStatement query) throws SQLException {
    List<SignedHead> heads = new ArrayList<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        heads.add(new SignedHead(rows.getString(1), rows.getString(2)));
      }
    }
    return heads;
  }
}
