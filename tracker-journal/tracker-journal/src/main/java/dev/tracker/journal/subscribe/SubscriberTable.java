package dev.tracker.journal.subscribe;

import dev.tracker.journal.sql.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The subscribers as they are stored. */
final class SubscriberTable {
  private SubscriberTable() {}

  static void insert(Connection connection, Layout layout) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO tracker_subscriber (name, layout, shards) VALUES (?, ?, ?)",
        layout.subscriber(),
        layout.layout(),
        layout.shards());
  }

  static Optional<Layout> find(Connection connection, String name) throws SQLException {
    String query = "SELECT name, layout, shards FROM tracker_subscriber WHERE name = ?";
    return read(connection, query, name).stream().findFirst();
  }

  static List<Layout> all(Connection connection) throws SQLException {
    return read(connection, "SELECT name, layout, shards FROM tracker_subscriber ORDER BY name");
  }

  private static List<Layout> read(Connection connection, String query, Object... parameters)
      throws SQLException {
    List<Layout> layouts = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      Sql.bind(statement, parameters);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          layouts.add(new Layout(rows.getString(1), rows.getInt(2), rows.getInt(3)));
        }
      }
    }
    return layouts;
  }

  static void change(Connection connection, Layout layout) throws SQLException {
    Sql.update(
        connection,
        "UPDATE tracker_subscriber SET layout = ?, shards = ? WHERE name = ?",
        layout.layout(),
        layout.shards(),
        layout.subscriber());
  }

  static void delete(Connection connection, String name) throws SQLException {
    Sql.update(connection, "DELETE FROM tracker_subscriber WHERE name = ?", name);
    Sql.update(connection, "DELETE FROM tracker_shard WHERE subscriber = ?", name);
    Sql.update(connection, "DELETE FROM tracker_parked WHERE subscriber = ?", name);
  }

  /**
   * Locks a subscriber's cursor, so that it is not moved on and set back at once.
   *
   * @return {@code false} if it was forgotten
   */
  static boolean lock(Connection connection, String name, long now) throws SQLException {
    return Sql.update(connection, "UPDATE tracker_cursor SET updated = ? WHERE name = ?", now, name)
        == 1;
  }

  /** Sets the locked cursor to what every shard is done with: archiving looks at nothing else. */
  static void moveCursor(Connection connection, Layout layout) throws SQLException {
    long shards = ShardTable.lowest(connection, layout);
    long parked = ParkedTable.lowest(connection, layout.subscriber());
    Sql.update(
        connection,
        "UPDATE tracker_cursor SET position = ? WHERE name = ?",
        Math.min(shards, parked - 1),
        layout.subscriber());
  }
}
