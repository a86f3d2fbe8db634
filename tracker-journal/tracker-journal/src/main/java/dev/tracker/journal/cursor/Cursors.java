package dev.tracker.journal.cursor;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.lease.MaintenanceLock;
import dev.tracker.journal.time.Micros;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The cursors of the readers of a journal. Entries that a cursor has not passed are not archived,
 * so forget a cursor whose reader is gone for good. Thread-safe.
 *
 * @since 0.1.0
 */
public final class Cursors {
  private static final int LONGEST_NAME = 200;

  private final OwnTransactions transactions;
  private final Clock clock;

  /**
   * The cursors of a journal.
   *
   * @param transactions on its database
   * @param clock tells when a cursor moves
   */
  public Cursors(OwnTransactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Adds a cursor. Neither a name nor a start is ever made up: a reader that finds no cursor of its
   * name does not know whether it is new or was forgotten.
   *
   * @param name its name, of 1 to 200 chars
   * @param start where it begins
   * @return the cursor
   * @throws JournalException if there is one of this name, or if entries that it would read are
   *     archived, or have no position yet
   * @throws SQLException if the database fails
   */
  public Cursor create(String name, Start start) throws SQLException {
    return transactions.run(connection -> create(connection, name, start));
  }

  /**
   * Adds a cursor, in a transaction that does more. What has the lock for maintenance is waited
   * for.
   *
   * @param connection in that transaction
   * @param name its name, of 1 to 200 chars
   * @param start where it begins
   * @return the cursor
   * @throws JournalException if there is one of this name, or if entries that it would read are
   *     archived, or have no position yet
   * @throws SQLException if the database fails
   */
  public Cursor create(Connection connection, String name, Start start) throws SQLException {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a cursor's name has 1 to 200 chars: " + name);
    }
    MaintenanceLock.take(connection);
    if (CursorTable.find(connection, name).isPresent()) {
      throw new JournalException("There is a cursor named " + name + " already.");
    }
    long last =
        number(connection, "SELECT last_position FROM tracker_lease WHERE name = 'sequencer'");
    long archived =
        number(connection, "SELECT COALESCE(MAX(last_position), 0) FROM tracker_archive");
    long position = start.position() == Start.LAST ? last : start.position();
    if (position < archived) {
      throw new JournalException(
          "The entries up to position %d are archived, so a cursor cannot begin after %d."
                  .formatted(archived, position)
              + " Read them in their archives, and begin after "
              + archived
              + ".");
    }
    if (position > last) {
      throw new JournalException(
          "The last position is %d, so a cursor cannot begin after %d.".formatted(last, position));
    }
    Cursor cursor = new Cursor(name, position, Micros.of(clock.instant()));
    CursorTable.insert(connection, cursor);
    return cursor;
  }

  /**
   * A cursor.
   *
   * @param name its name
   * @return the cursor; empty if there is none of this name
   * @throws SQLException if the database fails
   */
  public Optional<Cursor> find(String name) throws SQLException {
    return transactions.run(connection -> CursorTable.find(connection, name));
  }

  /**
   * All cursors.
   *
   * @return the one that is furthest behind first
   * @throws SQLException if the database fails
   */
  public List<Cursor> all() throws SQLException {
    return transactions.run(CursorTable::all);
  }

  /**
   * Moves a cursor on, in a transaction of its own.
   *
   * @param from the cursor as the reader knows it
   * @param position the last position that it is done with
   * @return {@code false} if another reader moved the cursor, or it was forgotten
   * @throws IllegalArgumentException if this is not further than before
   * @throws SQLException if the database fails
   */
  public boolean move(Cursor from, long position) throws SQLException {
    return transactions.run(connection -> move(connection, from, position));
  }

  /**
   * Moves a cursor on, in the transaction that has the effects of what was read, so that each takes
   * effect once.
   *
   * @param connection in a transaction of the reader's
   * @param from the cursor as the reader knows it
   * @param position the last position that it is done with
   * @return {@code false} if another reader moved the cursor, or it was forgotten: roll back
   * @throws IllegalArgumentException if this is not further than before
   * @throws SQLException if the database fails
   */
  public boolean move(Connection connection, Cursor from, long position) throws SQLException {
    if (position < from.position()) {
      throw new IllegalArgumentException(from + " does not go back to " + position);
    }
    return CursorTable.move(connection, from, position, Micros.of(clock.instant()));
  }

  /**
   * Ends a cursor, so that nothing is kept for it.
   *
   * @param name its name
   * @return {@code false} if there was none
   * @throws SQLException if the database fails
   */
  public boolean forget(String name) throws SQLException {
    return transactions.run(connection -> CursorTable.delete(connection, name));
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}
