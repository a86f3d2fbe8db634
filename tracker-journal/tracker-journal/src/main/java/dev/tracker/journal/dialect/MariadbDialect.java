package dev.tracker.journal.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** MariaDB, by its own driver. */
final class MariadbDialect implements Dialect {
  private static final Set<Integer> DENIED = Set.of(1044, 1045, 1142, 1143, 1370);
  private static final Set<Integer> READ_ONLY = Set.of(1290, 1792);
  private static final int ROWS_PER_UPDATE = 250;

  /** The driver sends a batch at once, and the server parses one row. */
  @Override
  public boolean insertsInBatches() {
    return true;
  }

  @Override
  public String name() {
    return "mariadb";
  }

  @Override
  public boolean hasTable(Connection connection, String table) throws SQLException {
    return Queries.any(
        connection,
        "SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name ="
            + " ?",
        table);
  }

  @Override
  public boolean isDenied(SQLException failure) {
    return DENIED.contains(failure.getErrorCode()) || READ_ONLY.contains(failure.getErrorCode());
  }

  /** Of UTC: UNIX_TIMESTAMP takes the session's local time, of which autumn has an hour twice. */
  @Override
  public long now(Connection connection, Clock host) throws SQLException {
    return Queries.number(
        connection, "SELECT TIMESTAMPDIFF(MICROSECOND, '1970-01-01', UTC_TIMESTAMP(6))");
  }

  @Override
  public void setUuid(PreparedStatement statement, int index, UUID id) throws SQLException {
    statement.setBytes(index, Queries.bytes(id));
  }

  @Override
  public UUID getUuid(ResultSet row, int index) throws SQLException {
    return Queries.uuid(row.getBytes(index));
  }

  @Override
  public void limitIdleTransaction(Connection connection, Duration idle) throws SQLException {
    Queries.run(
        connection,
        "SET SESSION idle_write_transaction_timeout = " + Math.max(1, idle.toSeconds()));
  }

  @Override
  public void unlimitIdleTransaction(Connection connection) throws SQLException {
    Queries.run(connection, "SET SESSION idle_write_transaction_timeout = DEFAULT");
  }

  /** Some hundred at a time: each statement is a way to the server and back. */
  @Override
  public void place(Connection connection, List<Unplaced> entries, long first) throws SQLException {
    for (int from = 0; from < entries.size(); from += ROWS_PER_UPDATE) {
      int to = Math.min(from + ROWS_PER_UPDATE, entries.size());
      placeTogether(connection, entries.subList(from, to), first + from);
    }
  }

  private static void placeTogether(Connection connection, List<Unplaced> entries, long first)
      throws SQLException {
    StringBuilder update = new StringBuilder("UPDATE tracker_entry SET position = CASE id");
    StringBuilder ids = new StringBuilder();
    long position = first;
    for (Unplaced entry : entries) {
      update.append(" WHEN ").append(entry.id()).append(" THEN ").append(position++);
      ids.append(ids.isEmpty() ? "" : ",").append(entry.id());
    }
    Queries.run(connection, update.append(" END WHERE id IN (").append(ids).append(')').toString());
  }
}
