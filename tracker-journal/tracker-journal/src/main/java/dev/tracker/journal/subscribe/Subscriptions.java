package dev.tracker.journal.subscribe;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.cursor.Cursor;
import dev.tracker.journal.cursor.Cursors;
import dev.tracker.journal.cursor.Start;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.sql.Sql;
import dev.tracker.journal.time.Micros;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The subscribers of a journal: creates, ends and resets them. It may be called in any process.
 * Running subscribers follow within the validity of a lease. Thread-safe.
 *
 * @since 0.1.0
 */
public final class Subscriptions {
  private final OwnTransactions transactions;
  private final Cursors cursors;
  private final Clock clock;

  /**
   * The subscribers of a journal.
   *
   * @param transactions on its database
   * @param clock the host's clock
   */
  public Subscriptions(OwnTransactions transactions, Clock clock) {
    this.transactions = transactions;
    this.cursors = new Cursors(transactions, clock);
    this.clock = clock;
  }

  /**
   * Adds a subscriber. Neither its name nor its start is ever made up: one that finds nothing of
   * its name does not know whether it is new, was renamed, or was forgotten.
   *
   * @param name its name, of 1 to 200 chars
   * @param shards how many shards run at the same time, 1 to 1,000
   * @param start where it begins
   * @throws JournalException if there is one of this name, or if entries that it would read are
   *     archived, or have no position yet
   * @throws SQLException if the database fails
   */
  public void create(String name, int shards, Start start) throws SQLException {
    requireShards(shards);
    transactions.run(
        connection -> {
          Cursor cursor = cursors.create(connection, name, start);
          // What is left of one whose cursor alone was forgotten.
          SubscriberTable.delete(connection, name);
          Layout layout = new Layout(name, 1, shards);
          SubscriberTable.insert(connection, layout);
          ShardTable.insert(connection, layout, cursor.position(), cursor.updated());
          return true;
        });
  }

  /**
   * Ends a subscriber: its cursor, and what it has parked. Nothing is kept for it any more.
   *
   * @param name its name
   * @return {@code false} if there was none
   * @throws SQLException if the database fails
   */
  public boolean forget(String name) throws SQLException {
    return transactions.run(
        connection -> {
          boolean there = SubscriberTable.find(connection, name).isPresent();
          if (there) {
            deleteCursor(connection, name);
            SubscriberTable.delete(connection, name);
          }
          return there;
        });
  }

  /**
   * Changes how many shards a subscriber has. All begin at the lowest position that one of the old
   * ones was at, and pass over what others had done.
   *
   * @param name its name
   * @param shards how many, 1 to 1,000
   * @throws JournalException if there is none of this name
   * @throws SQLException if the database fails
   */
  public void reshard(String name, int shards) throws SQLException {
    requireShards(shards);
    transactions.run(
        connection -> {
          Layout old = lock(connection, name);
          ShardTable.retire(connection, old);
          Layout next = new Layout(name, old.layout() + 1, shards);
          long lowest = ShardTable.lowest(connection, old);
          ShardTable.insert(connection, next, lowest, Micros.of(clock.instant()));
          SubscriberTable.change(connection, next);
          return true;
        });
  }

  /**
   * Has everything delivered again that comes after a start, or passes over everything before it.
   * What is parked after it is let go of, since it is delivered again, too.
   *
   * @param name the subscriber's name
   * @param start where it goes on
   * @throws JournalException if there is none of this name, or if entries that it would read are
   *     archived
   * @throws SQLException if the database fails
   */
  public void replay(String name, Start start) throws SQLException {
    transactions.run(
        connection -> {
          replay(connection, name, start);
          return true;
        });
  }

  /**
   * Has everything delivered again from a time on.
   *
   * @param name the subscriber's name
   * @param from the time of the first; entries with a later position are delivered even if they
   *     happened before it
   * @throws JournalException if there is none of this name, or if entries that it would read are
   *     archived
   * @throws SQLException if the database fails
   */
  public void replay(String name, Instant from) throws SQLException {
    transactions.run(
        connection -> {
          long first =
              Sql.number(
                  connection,
                  "SELECT COALESCE(MIN(position), 0) FROM tracker_entry WHERE occurred >= ?",
                  Micros.of(from));
          replay(connection, name, first == 0 ? Start.atEnd() : Start.after(first - 1));
          return true;
        });
  }

  private void replay(Connection connection, String name, Start start) throws SQLException {
    Layout layout = lock(connection, name);
    deleteCursor(connection, name);
    long position = cursors.create(connection, name, start).position();
    ShardTable.fence(connection, layout);
    ShardTable.setBack(connection, layout, position);
    ShardTable.deleteFormer(connection, layout);
    ParkedTable.deleteAfter(connection, name, position);
    SubscriberTable.moveCursor(connection, layout);
  }

  /**
   * All subscribers.
   *
   * @return how far each has come, by name
   * @throws SQLException if the database fails
   */
  public List<Subscription> all() throws SQLException {
    return transactions.run(
        connection -> {
          List<Subscription> all = new ArrayList<>();
          for (Layout layout : SubscriberTable.all(connection)) {
            all.add(subscription(connection, layout));
          }
          return all;
        });
  }

  /**
   * One subscriber.
   *
   * @param name its name
   * @return how far it has come
   * @throws JournalException if there is none of this name
   * @throws SQLException if the database fails
   */
  public Subscription get(String name) throws SQLException {
    return transactions.run(connection -> subscription(connection, layout(connection, name)));
  }

  private Subscription subscription(Connection connection, Layout layout) throws SQLException {
    long position = ShardTable.lowest(connection, layout);
    long last =
        Sql.number(connection, "SELECT last_position FROM tracker_lease WHERE name = 'sequencer'");
    long occurred =
        Sql.number(
            connection, "SELECT occurred FROM tracker_entry WHERE position = ?", position + 1);
    String name = layout.subscriber();
    return new Subscription(
        name,
        layout.shards(),
        position,
        last - position,
        last > position && occurred > 0 ? age(occurred) : Duration.ZERO,
        ParkedTable.count(connection, name, ParkedState.RETRY),
        ParkedTable.count(connection, name, ParkedState.PARKED),
        ParkedTable.count(connection, name, ParkedState.WAITING));
  }

  private Duration age(long occurred) {
    Duration age = Duration.between(Micros.toInstant(occurred), clock.instant());
    return age.isNegative() ? Duration.ZERO : age;
  }

  private Layout lock(Connection connection, String name) throws SQLException {
    if (!SubscriberTable.lock(connection, name, Micros.of(clock.instant()))) {
      throw new JournalException("There is no subscriber named " + name + ".");
    }
    return layout(connection, name);
  }

  private static Layout layout(Connection connection, String name) throws SQLException {
    return SubscriberTable.find(connection, name)
        .orElseThrow(() -> new JournalException("There is no subscriber named " + name + "."));
  }

  private static void deleteCursor(Connection connection, String name) throws SQLException {
    Sql.update(connection, "DELETE FROM tracker_cursor WHERE name = ?", name);
  }

  private static void requireShards(int shards) {
    if (shards < 1 || shards > 1_000) {
      throw new IllegalArgumentException("a subscriber has 1 to 1,000 shards: " + shards);
    }
  }
}
