package dev.tracker.journal.dialect;

import dev.tracker.journal.time.Micros;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;

/** H2, which runs in this process or on this machine, so the clock of the host is its own. */
final class H2Dialect implements Dialect {
  private static final int NOT_ENOUGH_RIGHTS = 90096;
  private static final int READ_ONLY = 90097;

  @Override
  public String name() {
    return "h2";
  }

  @Override
  public boolean hasTable(Connection connection, String table) throws SQLException {
    return Queries.any(
        connection,
        "SELECT 1 FROM information_schema.tables"
            + " WHERE table_schema = CURRENT_SCHEMA AND LOWER(table_name) = ?",
        table);
  }

  @Override
  public boolean isDenied(SQLException failure) {
    return failure.getErrorCode() == NOT_ENOUGH_RIGHTS || failure.getErrorCode() == READ_ONLY;
  }

  @Override
  public long now(Connection connection, Clock host) {
    return Micros.of(host.instant());
  }

  @Override
  public void setUuid(PreparedStatement statement, int index, UUID id) throws SQLException {
    statement.setObject(index, id);
  }

  @Override
  public UUID getUuid(ResultSet row, int index) throws SQLException {
    return row.getObject(index, UUID.class);
  }
}
