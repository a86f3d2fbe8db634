package dev.tracker.journal.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * What a journal needs to know about one database. Immutable and thread-safe. {@link Dialects}
 * finds the dialect of a connection.
 *
 * @since 0.1.0
 */
public interface Dialect {

  /**
   * The name of the database, and of its schema files.
   *
   * @return {@code h2}, {@code sqlite}, {@code postgresql} or {@code mariadb}
   */
  String name();

  /**
   * Whether a table is there for this connection's user.
   *
   * @param connection a connection
   * @param table the table's name in lower case
   * @return {@code true} if it is
   * @throws SQLException if the database does not answer
   */
  boolean hasTable(Connection connection, String table) throws SQLException;

  /**
   * Whether a statement failed for want of rights, or since the database is open for reading only.
   *
   * @param failure how it failed
   * @return {@code true} if it is not allowed
   */
  boolean isDenied(SQLException failure);

  /**
   * The time by which leases are held: the database's own, where it runs on a machine of its own.
   *
   * @param connection a connection
   * @param host the clock of this process
   * @return microseconds since 1970
   * @throws SQLException if the database does not answer
   */
  long now(Connection connection, Clock host) throws SQLException;

  /**
   * Sets a parameter to a UUID.
   *
   * @param statement the statement
   * @param index the parameter's number
   * @param id the UUID
   * @throws SQLException if the driver refuses it
   */
  void setUuid(PreparedStatement statement, int index, UUID id) throws SQLException;

  /**
   * Reads a UUID.
   *
   * @param row the row
   * @param index the column's number
   * @return the UUID
   * @throws SQLException if the driver refuses it
   */
  UUID getUuid(ResultSet row, int index) throws SQLException;

  /**
   * The isolation of the journal's own transactions.
   *
   * @return a constant of {@link Connection}
   */
  default int isolation() {
    return Connection.TRANSACTION_READ_COMMITTED;
  }

  /**
   * Lets the database end the transaction in progress if this process stops in the middle of it, so
   * that another can go on. Does nothing where only one process can write.
   *
   * @param connection a connection within a transaction
   * @param idle how long it may do nothing
   * @throws SQLException if the database does not answer
   */
  default void limitIdleTransaction(Connection connection, Duration idle) throws SQLException {}

  /**
   * Takes back what {@link #limitIdleTransaction} did, before the connection goes back to its pool.
   *
   * @param connection the connection, outside of a transaction
   * @throws SQLException if the database does not answer
   */
  default void unlimitIdleTransaction(Connection connection) throws SQLException {}

  /**
   * Gives positions to entries, each by its primary key: updating a range would lock others out.
   *
   * @param connection a connection within a transaction
   * @param entries the entries, in their order
   * @param first the position of the first of them; the others follow without a gap
   * @throws SQLException if the database does not answer
   */
  default void place(Connection connection, List<Unplaced> entries, long first)
      throws SQLException {
    String update = "UPDATE tracker_entry SET position = ? WHERE id = ? AND occurred = ?";
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      long position = first;
      for (Unplaced entry : entries) {
        statement.setLong(1, position++);
        statement.setLong(2, entry.id());
        statement.setLong(3, entry.occurred());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /**
   * Whether many rows are inserted faster by one statement with a batch than by statements with
   * many rows.
   *
   * @return {@code true} for a batch
   */
  default boolean insertsInBatches() {
    return false;
  }

  /**
   * Makes the partition of a month, where the database has partitions and there is none yet.
   *
   * @param connection a connection within a transaction of its own
   * @param month the month, in UTC
   * @return {@code true} if it has been made
   * @throws SQLException if the database does not answer
   */
  default boolean addPartition(Connection connection, YearMonth month) throws SQLException {
    return false;
  }
}
