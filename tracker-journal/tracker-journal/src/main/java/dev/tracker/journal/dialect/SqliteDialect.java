package dev.tracker.journal.dialect;

import dev.tracker.journal.time.Micros;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;

/** SQLite, a file on this machine. Its SQLState is always null: only vendor codes tell anything. */
final class SqliteDialect implements Dialect {
  private static final int PRIMARY_CODE = 0xff;
  private static final int PERMISSION = 3;
  private static final int READ_ONLY = 8;
  private static final int AUTHORIZATION = 23;

  /** There is no way to a server to be saved, and one row is parsed faster than many. */
  @Override
  public boolean insertsInBatches() {
    return true;
  }

  @Override
  public String name() {
    return "sqlite";
  }

  @Override
  public boolean hasTable(Connection connection, String table) throws SQLException {
    return Queries.any(
        connection, "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", table);
  }

  @Override
  public boolean isDenied(SQLException failure) {
    int code = failure.getErrorCode() & PRIMARY_CODE;
    return code == PERMISSION || code == READ_ONLY || code == AUTHORIZATION;
  }

  @Override
  public long now(Connection connection, Clock host) {
    return Micros.of(host.instant());
  }

  @Override
  public void setUuid(PreparedStatement statement, int index, UUID id) throws SQLException {
    statement.setBytes(index, Queries.bytes(id));
  }

  @Override
  public UUID getUuid(ResultSet row, int index) throws SQLException {
    return Queries.uuid(row.getBytes(index));
  }

  /** All that SQLite has: who writes is alone. */
  @Override
  public int isolation() {
    return Connection.TRANSACTION_SERIALIZABLE;
  }
}
