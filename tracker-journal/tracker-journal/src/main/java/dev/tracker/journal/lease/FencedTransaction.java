package dev.tracker.journal.lease;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * A transaction of the holder of the lease. It locks the row of the lease, so no other process can
 * take over the lease before it ends.
 *
 * @since 0.1.0
 */
public final class FencedTransaction {
  private final Connection connection;
  private final long fence;
  private long lastPosition;

  FencedTransaction(Connection connection, long fence, long lastPosition) {
    this.connection = connection;
    this.fence = fence;
    this.lastPosition = lastPosition;
  }

  /**
   * The transaction's connection.
   *
   * @return the connection, which is neither committed nor closed here
   */
  public Connection connection() {
    return connection;
  }

  /**
   * Counts who held the lease.
   *
   * @return a number that is greater for each holder
   */
  public long fence() {
    return fence;
  }

  /**
   * The last position that was given.
   *
   * @return 0 where none was
   */
  public long lastPosition() {
    return lastPosition;
  }

  /**
   * Keeps the last position, in this transaction.
   *
   * @param position the last that has been given in it
   * @throws SQLException if the database fails
   * @throws IllegalArgumentException if it is less than the last one
   */
  public void advance(long position) throws SQLException {
    if (position < lastPosition) {
      throw new IllegalArgumentException(position + " is before " + lastPosition);
    }
    String update = "UPDATE tracker_lease SET last_position = ? WHERE name = ?";
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setLong(1, position);
      statement.setString(2, LeaseHolder.NAME);
      statement.executeUpdate();
    }
    lastPosition = position;
  }
}
