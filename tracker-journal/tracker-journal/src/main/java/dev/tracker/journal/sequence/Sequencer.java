package dev.tracker.journal.sequence;

import dev.tracker.journal.dialect.Dialect;
import dev.tracker.journal.dialect.Unplaced;
import dev.tracker.journal.lease.FencedTransaction;
import dev.tracker.journal.lease.LeaseHolder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Gives committed entries their positions, which are dense and follow each other. Readers follow
 * them, and so miss nothing: an entry that commits late comes after those before it, whatever its
 * id. One snapshot is read, in the order of insertion. No lock is asked for, for a read that locks
 * passes over rows that are not committed on MariaDB and H2, and would let a later one pass.
 *
 * @since 0.1.0
 */
public final class Sequencer {
  private final LeaseHolder lease;
  private final Dialect dialect;
  private final int most;

  /**
   * A sequencer.
   *
   * @param lease allows it to work
   * @param dialect the database's
   * @param most how many entries are given positions in one transaction
   */
  public Sequencer(LeaseHolder lease, Dialect dialect, int most) {
    this.lease = lease;
    this.dialect = dialect;
    this.most = most;
  }

  /**
   * Gives positions to the entries that have none, in one transaction.
   *
   * @return how many, fewer than the most where there are no more for now; nothing where another
   *     holds the lease
   * @throws SQLException if the database fails; then none has been given, unless it failed at the
   *     commit
   */
  public OptionalInt run() throws SQLException {
    return lease.ifHeld(this::place).map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  private int place(FencedTransaction transaction) throws SQLException {
    List<Unplaced> entries = unplaced(transaction.connection());
    if (!entries.isEmpty()) {
      dialect.place(transaction.connection(), entries, transaction.lastPosition() + 1);
      transaction.advance(transaction.lastPosition() + entries.size());
    }
    return entries.size();
  }

  private List<Unplaced> unplaced(Connection connection) throws SQLException {
    // Ordered by the position, too, though it is always null: so PostgreSQL sees that the index of
    // both has the rows in their order.
    String query =
        "SELECT id, occurred FROM tracker_entry WHERE position IS NULL"
            + " ORDER BY position, id LIMIT ?";
    List<Unplaced> entries = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setInt(1, most);
      statement.setFetchSize(most);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          entries.add(new Unplaced(rows.getLong(1), rows.getLong(2)));
        }
      }
    }
    return entries;
  }
}
