package dev.tracker.journal.dialect;

import dev.tracker.journal.time.Micros;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;

/** PostgreSQL, where entries are partitioned by the month of their time. */
final class PostgresqlDialect implements Dialect {
  private static final String DENIED = "42501";
  private static final String READ_ONLY = "25006";

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public boolean hasTable(Connection connection, String table) throws SQLException {
    return Queries.any(connection, "SELECT 1 WHERE to_regclass(?) IS NOT NULL", table);
  }

  @Override
  public boolean isDenied(SQLException failure) {
    return DENIED.equals(failure.getSQLState()) || READ_ONLY.equals(failure.getSQLState());
  }

  @Override
  public long now(Connection connection, Clock host) throws SQLException {
    return Queries.number(
        connection, "SELECT (EXTRACT(EPOCH FROM clock_timestamp()) * 1000000)::bigint");
  }

  @Override
  public void setUuid(PreparedStatement statement, int index, UUID id) throws SQLException {
    statement.setObject(index, id);
  }

  @Override
  public UUID getUuid(ResultSet row, int index) throws SQLException {
    return row.getObject(index, UUID.class);
  }

  /** Local to the transaction, so there is nothing to take back. */
  @Override
  public void limitIdleTransaction(Connection connection, Duration idle) throws SQLException {
    Queries.run(connection, "SET LOCAL idle_in_transaction_session_timeout = " + idle.toMillis());
  }

  /** One statement for all: some thousand would each be planned and answered. */
  @Override
  public void place(Connection connection, List<Unplaced> entries, long first) throws SQLException {
    String update =
        "UPDATE tracker_entry SET position = ? + placed.place FROM unnest(?::bigint[], ?::bigint[])"
            + " WITH ORDINALITY AS placed(id, occurred, place) WHERE tracker_entry.id = placed.id"
            + " AND tracker_entry.occurred = placed.occurred";
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setLong(1, first - 1);
      statement.setArray(2, numbers(connection, entries, Unplaced::id));
      statement.setArray(3, numbers(connection, entries, Unplaced::occurred));
      statement.executeUpdate();
    }
  }

  private static Array numbers(
      Connection connection, List<Unplaced> entries, ToLongFunction<Unplaced> number)
      throws SQLException {
    return connection.createArrayOf("bigint", entries.stream().mapToLong(number).boxed().toArray());
  }

  @Override
  public boolean addPartition(Connection connection, YearMonth month) throws SQLException {
    String name = "tracker_entry_%04d_%02d".formatted(month.getYear(), month.getMonthValue());
    long from = start(month);
    long to = start(month.plusMonths(1));
    // What the default partition has of this month stays there: a partition may not take it over.
    String present =
        "SELECT 1 FROM tracker_entry_default WHERE occurred >= %d AND occurred < %d LIMIT 1"
            .formatted(from, to);
    if (hasTable(connection, name) || hasRows(connection, present)) {
      return false;
    }
    Queries.run(
        connection,
        "CREATE TABLE IF NOT EXISTS %s PARTITION OF tracker_entry FOR VALUES FROM (%d) TO (%d)"
            .formatted(name, from, to));
    return true;
  }

  private static boolean hasRows(Connection connection, String query) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      return rows.next();
    }
  }

  private static long start(YearMonth month) {
    return Micros.of(month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
