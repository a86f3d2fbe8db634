package dev.tracker.journal.lease;

import dev.tracker.journal.connect.OwnTransactions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * One process, or part of one, that wants to hold the journal's lease. All its work runs in a
 * transaction that renews the lease first. So a process that was paused until another took over
 * notices before it writes. If it is paused within such a transaction, a database server ends the
 * transaction.
 *
 * <p>Time is the database's; of H2 and SQLite, which are for one machine, the host's. Thread-safe;
 * work of one holder is done one after another.
 *
 * @since 0.1.0
 */
public final class LeaseHolder {
  static final String NAME = "sequencer";
  private static final long NEVER = -1;

  private final OwnTransactions transactions;
  private final Clock host;
  private final String name;
  private final Duration validity;

  /** That of the lease as this holder had it last. */
  private long fence = NEVER;

  /**
   * A holder, which does not hold the lease yet.
   *
   * @param transactions how transactions are run
   * @param host the host's clock
   * @param name tells holders apart for people who look; two may have the same
   * @param validity how long the lease is held after each renewal, if nothing else is heard
   * @throws IllegalArgumentException if the lease is valid for less than 100 milliseconds
   */
  public LeaseHolder(OwnTransactions transactions, Clock host, String name, Duration validity) {
    if (validity.toMillis() < 100) {
      throw new IllegalArgumentException("a lease is valid for 100 ms or more: " + validity);
    }
    this.transactions = transactions;
    this.host = host;
    this.name = name;
    this.validity = validity;
  }

  /**
   * Does work if this holder has the lease, or can get it.
   *
   * @param work the work, which is committed together with the lease's renewal
   * @param <T> the type of the result, not {@code null}
   * @return the result, or nothing where another holds the lease
   * @throws SQLException if the work does, or the database fails; then nothing has been written,
   *     unless it failed at the commit
   */
  public synchronized <T> Optional<T> ifHeld(FencedWork<T> work) throws SQLException {
    return transactions.run(connection -> inTransaction(connection, work));
  }

  private <T> Optional<T> inTransaction(Connection connection, FencedWork<T> work)
      throws SQLException {
    long now = transactions.dialect().now(connection, host);
    long until = now + validity.toNanos() / 1_000;
    if (!renew(connection, now, until) && !acquire(connection, now, until)) {
      fence = NEVER;
      return Optional.empty();
    }
    transactions.dialect().limitIdleTransaction(connection, validity);
    T result;
    try {
      result = work.run(read(connection));
    } catch (Throwable failure) {
      unlimitQuietly(connection, failure);
      throw failure;
    }
    transactions.dialect().unlimitIdleTransaction(connection);
    return Optional.of(result);
  }

  private void unlimitQuietly(Connection connection, Throwable failure) {
    try {
      transactions.dialect().unlimitIdleTransaction(connection);
    } catch (SQLException lost) {
      failure.addSuppressed(lost);
    }
  }

  private boolean renew(Connection connection, long now, long until) throws SQLException {
    if (fence == NEVER) {
      return false;
    }
    String renew =
        "UPDATE tracker_lease SET expires = ?"
            + " WHERE name = ? AND holder = ? AND fence = ? AND expires > ?";
    try (PreparedStatement statement = connection.prepareStatement(renew)) {
      statement.setLong(1, until);
      statement.setString(2, NAME);
      statement.setString(3, name);
      statement.setLong(4, fence);
      statement.setLong(5, now);
      return statement.executeUpdate() == 1;
    }
  }

  private boolean acquire(Connection connection, long now, long until) throws SQLException {
    String acquire =
        "UPDATE tracker_lease SET holder = ?, fence = fence + 1, expires = ?"
            + " WHERE name = ? AND expires <= ?";
    try (PreparedStatement statement = connection.prepareStatement(acquire)) {
      statement.setString(1, name);
      statement.setLong(2, until);
      statement.setString(3, NAME);
      statement.setLong(4, now);
      return statement.executeUpdate() == 1;
    }
  }

  private FencedTransaction read(Connection connection) throws SQLException {
    String query = "SELECT fence, last_position FROM tracker_lease WHERE name = ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, NAME);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        fence = row.getLong(1);
        return new FencedTransaction(connection, fence, row.getLong(2));
      }
    }
  }

  /**
   * Gives the lease back, so that another need not wait for its end.
   *
   * @throws SQLException if the database fails; then another waits
   */
  public synchronized void release() throws SQLException {
    if (fence != NEVER) {
      transactions.run(this::expire);
      fence = NEVER;
    }
  }

  private int expire(Connection connection) throws SQLException {
    String release =
        "UPDATE tracker_lease SET expires = 0 WHERE name = ? AND holder = ? AND fence = ?";
    try (PreparedStatement statement = connection.prepareStatement(release)) {
      statement.setString(1, NAME);
      statement.setString(2, name);
      statement.setLong(3, fence);
      return statement.executeUpdate();
    }
  }
}
