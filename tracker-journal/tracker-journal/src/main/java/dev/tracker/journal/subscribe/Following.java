package dev.tracker.journal.subscribe;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.handle.Delivery;
import dev.tracker.journal.read.Journal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;

/**
 * What all shards of a subscriber in this process share.
 *
 * @param name the subscriber's name
 * @param journal what is read
 * @param transactions how transactions are run
 * @param clock the host's clock
 * @param accepts which entries are delivered
 * @param retries how often, and when
 * @param longestChain how many handlers may cause each other's entries
 * @param idle how long a shard rests where there is nothing to do
 * @param delivered counts what was delivered
 * @param stopping whether the subscriber is about to be closed
 */
record Following(
    String name,
    Journal journal,
    OwnTransactions transactions,
    Clock clock,
    Predicate<Entry> accepts,
    Retries retries,
    int longestChain,
    Duration idle,
    LongAdder delivered,
    AtomicBoolean stopping) {

  /** Whether handlers seem to set each other off for ever. */
  boolean isTooDeep(StoredEntry stored) {
    return new Delivery(stored, 1).depth() >= longestChain;
  }

  /** Why an entry is parked that is too deep. */
  String tooDeep() {
    return "Its chain of causes is %d handlers long: handlers set each other off."
        .formatted(longestChain);
  }

  /** By the clock that leases are held by: the next one to look may be another process. */
  long now(Connection connection) throws SQLException {
    return transactions.dialect().now(connection, clock);
  }
}
