package dev.tracker.journal.subscribe;

import dev.tracker.journal.connect.OwnTransactions;
import java.sql.SQLException;
import java.util.List;

/**
 * The entries that subscribers failed at: lists, retries or discards them. It may be called in any
 * process. Running subscribers notice at their next poll. Thread-safe.
 *
 * @since 0.1.0
 */
public final class ParkedEntries {
  private final OwnTransactions transactions;

  /**
   * The parked entries of a journal.
   *
   * @param transactions on its database
   */
  public ParkedEntries(OwnTransactions transactions) {
    this.transactions = transactions;
  }

  /**
   * What a subscriber failed at: of each entity, the first entry that others wait for.
   *
   * @param name the subscriber's name
   * @param after the last position of the page before, 0 for the first page
   * @param limit how many at a time
   * @return the entries by position
   * @throws SQLException if the database fails
   */
  public List<ParkedEntry> first(String name, long after, int limit) throws SQLException {
    return transactions.run(connection -> ParkedTable.first(connection, name, after, limit));
  }

  /**
   * Has a parked entry tried again, as often as a new one, and then those that wait for it.
   *
   * @param name the subscriber's name
   * @param position the entry's position
   * @return {@code false} if it is not parked
   * @throws SQLException if the database fails
   */
  public boolean unblock(String name, long position) throws SQLException {
    return decide(name, position, ParkedState.RETRY) == 1;
  }

  /**
   * Has all parked entries of a subscriber tried again.
   *
   * @param name its name
   * @return how many
   * @throws SQLException if the database fails
   */
  public int unblockAll(String name) throws SQLException {
    return decide(name, -1, ParkedState.RETRY);
  }

  /**
   * Discards a parked entry for good, unhandled, so that the entries that wait for it continue.
   *
   * @param name the subscriber's name
   * @param position the entry's position
   * @return {@code false} if it is not parked
   * @throws SQLException if the database fails
   */
  public boolean discard(String name, long position) throws SQLException {
    return decide(name, position, ParkedState.DISCARDED) == 1;
  }

  private int decide(String name, long position, ParkedState next) throws SQLException {
    return transactions.run(connection -> ParkedTable.decide(connection, name, position, next));
  }
}
