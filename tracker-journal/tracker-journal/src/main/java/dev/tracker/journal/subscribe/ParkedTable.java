package dev.tracker.journal.subscribe;

import dev.tracker.journal.sql.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The entries that were not handled. Of each entity that has some, the first is at its turn, and
 * the others wait for it. Only who holds a shard adds and removes entries of it.
 */
final class ParkedTable {
  private static final String COLUMNS = "position, entity, state, attempts, due, reason";

  private ParkedTable() {}

  static void insert(Connection connection, String subscriber, ParkedEntry entry)
      throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO tracker_parked (subscriber, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)",
        subscriber,
        entry.position(),
        entry.entity(),
        entry.state().word(),
        entry.attempts(),
        entry.due(),
        entry.reason());
  }

  static void update(Connection connection, String subscriber, ParkedEntry entry)
      throws SQLException {
    Sql.update(
        connection,
        "UPDATE tracker_parked SET state = ?, attempts = ?, due = ?, reason = ?"
            + " WHERE subscriber = ? AND position = ?",
        entry.state().word(),
        entry.attempts(),
        entry.due(),
        entry.reason(),
        subscriber,
        entry.position());
  }

  /** Lets go of the first entry of an entity; the next one is at its turn. */
  static void remove(Connection connection, String subscriber, ParkedEntry entry)
      throws SQLException {
    Sql.update(
        connection,
        "DELETE FROM tracker_parked WHERE subscriber = ? AND position = ?",
        subscriber,
        entry.position());
    long next =
        Sql.number(
            connection,
            "SELECT COALESCE(MIN(position), 0) FROM tracker_parked"
                + " WHERE subscriber = ? AND entity = ?",
            subscriber,
            entry.entity());
    Sql.update(
        connection,
        "UPDATE tracker_parked SET state = 'retry', due = 0"
            + " WHERE subscriber = ? AND position = ? AND state = 'waiting'",
        subscriber,
        next);
  }

  /** What is to be done now. */
  static List<ParkedEntry> due(Connection connection, Shard shard, long now, int limit)
      throws SQLException {
    return read(
        connection,
        " WHERE subscriber = ? AND state IN ('retry', 'discarded') AND due <= ?"
            + " AND entity % "
            + shard.shards()
            + " = "
            + shard.shard()
            + " ORDER BY position LIMIT "
            + limit,
        shard.subscriber(),
        now);
  }

  /** Those at their turn, of any shard. */
  static List<ParkedEntry> first(Connection connection, String subscriber, long after, int limit)
      throws SQLException {
    return read(
        connection,
        " WHERE subscriber = ? AND state <> 'waiting' AND position > ? ORDER BY position LIMIT "
            + limit,
        subscriber,
        after);
  }

  private static List<ParkedEntry> read(
      Connection connection, String condition, Object... parameters) throws SQLException {
    List<ParkedEntry> entries = new ArrayList<>();
    String query = "SELECT " + COLUMNS + " FROM tracker_parked" + condition;
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      Sql.bind(statement, parameters);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          entries.add(
              new ParkedEntry(
                  rows.getLong(1),
                  rows.getInt(2),
                  ParkedState.of(rows.getString(3)),
                  rows.getInt(4),
                  rows.getLong(5),
                  rows.getString(6)));
        }
      }
    }
    return entries;
  }

  /** The entities whose entries have to wait. */
  static Set<Integer> entities(Connection connection, Shard shard) throws SQLException {
    Set<Integer> entities = new HashSet<>();
    String query = "SELECT DISTINCT entity FROM tracker_parked WHERE subscriber = ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, shard.subscriber());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          entities.add(rows.getInt(1));
        }
      }
    }
    return entities;
  }

  static long lowest(Connection connection, String subscriber) throws SQLException {
    return Sql.number(
        connection,
        "SELECT COALESCE(MIN(position), "
            + Long.MAX_VALUE
            + ") FROM tracker_parked WHERE subscriber = ?",
        subscriber);
  }

  static long count(Connection connection, String subscriber, ParkedState state)
      throws SQLException {
    return Sql.number(
        connection,
        "SELECT COUNT(*) FROM tracker_parked WHERE subscriber = ? AND state = ?",
        subscriber,
        state.word());
  }

  static void deleteAfter(Connection connection, String subscriber, long position)
      throws SQLException {
    Sql.update(
        connection,
        "DELETE FROM tracker_parked WHERE subscriber = ? AND position > ?",
        subscriber,
        position);
  }

  /** Changes what happens next to entries at their turn: of one position, or of all for -1. */
  static int decide(Connection connection, String subscriber, long position, ParkedState next)
      throws SQLException {
    String update =
        "UPDATE tracker_parked SET state = ?, attempts = 0, due = 0"
            + " WHERE subscriber = ? AND state IN ('parked', 'retry')";
    return position < 0
        ? Sql.update(connection, update, next.word(), subscriber)
        : Sql.update(connection, update + " AND position = ?", next.word(), subscriber, position);
  }
}
