package dev.tracker.journal.subscribe;

import dev.tracker.journal.sql.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shards as they are stored. */
final class ShardTable {
  private static final String ONE = " WHERE subscriber = ? AND layout = ? AND shard = ?";

  private ShardTable() {}

  /** Each with a fence that none of the same name had before, not even one that was forgotten. */
  static void insert(Connection connection, Layout layout, long position, long fence)
      throws SQLException {
    String insert =
        "INSERT INTO tracker_shard (subscriber, layout, shards, shard, position, fence, expires)"
            + " VALUES (?, ?, ?, ?, ?, ?, 0)";
    for (int shard = 0; shard < layout.shards(); shard++) {
      Sql.update(
          connection,
          insert,
          layout.subscriber(),
          layout.layout(),
          layout.shards(),
          shard,
          position,
          fence);
    }
  }

  /** Takes a shard over, if nobody holds it. */
  static Optional<Shard> acquire(
      Connection connection, Layout layout, int shard, String holder, long now, long until)
      throws SQLException {
    int taken =
        Sql.update(
            connection,
            "UPDATE tracker_shard SET holder = ?, fence = fence + 1, expires = ?"
                + ONE
                + " AND expires <= ?",
            holder,
            until,
            layout.subscriber(),
            layout.layout(),
            shard,
            now);
    return taken == 0 ? Optional.empty() : Optional.of(read(connection, layout, shard));
  }

  private static Shard read(Connection connection, Layout layout, int shard) throws SQLException {
    String query = "SELECT fence, position FROM tracker_shard" + ONE;
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      Sql.bind(statement, layout.subscriber(), layout.layout(), shard);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return new Shard(
            layout.subscriber(),
            layout.layout(),
            layout.shards(),
            shard,
            row.getLong(1),
            row.getLong(2));
      }
    }
  }

  /** Whoever has the fence has the shard, even if it was late: nobody has taken it over. */
  static boolean renew(Connection connection, Shard held, long until) throws SQLException {
    return Sql.update(
            connection,
            "UPDATE tracker_shard SET expires = ?" + ONE + " AND fence = ?",
            until,
            held.subscriber(),
            held.layout(),
            held.shard(),
            held.fence())
        == 1;
  }

  /** Moves on; also to where it is, which makes sure that it is still ours, and stays so. */
  static void move(Connection connection, Shard held, long position) throws SQLException {
    int moved =
        Sql.update(
            connection,
            "UPDATE tracker_shard SET position = ?" + ONE + " AND fence = ? AND position = ?",
            position,
            held.subscriber(),
            held.layout(),
            held.shard(),
            held.fence(),
            held.position());
    if (moved == 0) {
      throw new LeaseLostException(held);
    }
  }

  /** Ends all leases of a layout, so that whoever runs a shard finds out, and may begin again. */
  static void fence(Connection connection, Layout layout) throws SQLException {
    fence(connection, layout, 0);
  }

  /** Ends all leases for good: also for one that does not know of the new layout yet. */
  static void retire(Connection connection, Layout layout) throws SQLException {
    fence(connection, layout, Long.MAX_VALUE);
  }

  private static void fence(Connection connection, Layout layout, long expires)
      throws SQLException {
    Sql.update(
        connection,
        "UPDATE tracker_shard SET fence = fence + 1, expires = ?"
            + " WHERE subscriber = ? AND layout = ?",
        expires,
        layout.subscriber(),
        layout.layout());
  }

  static void setBack(Connection connection, Layout layout, long position) throws SQLException {
    Sql.update(
        connection,
        "UPDATE tracker_shard SET position = ? WHERE subscriber = ? AND layout = ?",
        position,
        layout.subscriber(),
        layout.layout());
  }

  static void deleteFormer(Connection connection, Layout layout) throws SQLException {
    Sql.update(
        connection,
        "DELETE FROM tracker_shard WHERE subscriber = ? AND layout < ?",
        layout.subscriber(),
        layout.layout());
  }

  static long lowest(Connection connection, Layout layout) throws SQLException {
    return Sql.number(
        connection,
        "SELECT MIN(position) FROM tracker_shard WHERE subscriber = ? AND layout = ?",
        layout.subscriber(),
        layout.layout());
  }

  static long highestFormer(Connection connection, Layout layout) throws SQLException {
    return Sql.number(
        connection,
        "SELECT COALESCE(MAX(position), -1) FROM tracker_shard WHERE subscriber = ? AND layout < ?",
        layout.subscriber(),
        layout.layout());
  }

  /** The shards of earlier layouts, as they were when the layout changed. */
  static List<Shard> former(Connection connection, Shard current) throws SQLException {
    String query =
        "SELECT layout, shards, shard, fence, position FROM tracker_shard"
            + " WHERE subscriber = ? AND layout < ?";
    List<Shard> former = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      Sql.bind(statement, current.subscriber(), current.layout());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          former.add(
              new Shard(
                  current.subscriber(),
                  rows.getInt(1),
                  rows.getInt(2),
                  rows.getInt(3),
                  rows.getLong(4),
                  rows.getLong(5)));
        }
      }
    }
    return former;
  }
}
