package dev.tracker.journal.subscribe;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.handle.BatchHandler;
import dev.tracker.journal.handle.Delivery;
import dev.tracker.journal.handle.JournalHandler;
import dev.tracker.journal.handle.Outlet;
import dev.tracker.journal.handle.TransactionRunner;
import dev.tracker.journal.handle.TransactionalHandler;
import dev.tracker.journal.read.Journal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link JournalSubscriber}. For one thread.
 *
 * @since 0.1.0
 */
public final class JournalSubscriberBuilder {
  private final DataSource dataSource;
  private final String name;
  private Predicate<Entry> accepts = entry -> entry.kind() == EntryKind.CHANGE;
  private Retries retries = Retries.DEFAULT;
  private int longestChain = 16;
  private int mostShards = Integer.MAX_VALUE;
  private String holder = "";
  private Duration validity = Duration.ofSeconds(10);
  private Duration idle = Duration.ofMillis(100);
  private Clock clock = Clock.systemUTC();
  private @Nullable TransactionRunner runner;

  JournalSubscriberBuilder(DataSource dataSource, String name) {
    this.dataSource = dataSource;
    this.name = name;
  }

  /**
   * Which entries are delivered. By default, all changes. What is given here takes the place of
   * that, so ask for the kind, too: the journal also has calls that failed or were rolled back.
   *
   * @param value {@code true} for those; it sees only clear and personal fields that are not erased
   * @return this
   */
  public JournalSubscriberBuilder accepts(Predicate<Entry> value) {
    accepts = value;
    return this;
  }

  /**
   * How often a handler is given what it fails at. By default, {@link Retries#DEFAULT}.
   *
   * @param value how often, and when
   * @return this
   */
  public JournalSubscriberBuilder retries(Retries value) {
    retries = value;
    return this;
  }

  /**
   * How many handlers may cause each other's entries, before one is parked. By default, 16.
   *
   * @param value 1 or more
   * @return this
   */
  public JournalSubscriberBuilder longestChain(int value) {
    longestChain = positive(value);
    return this;
  }

  /**
   * How many shards this process runs at most, so that others get some. By default, all that are
   * free.
   *
   * @param value 1 or more
   * @return this
   */
  public JournalSubscriberBuilder mostShards(int value) {
    mostShards = positive(value);
    return this;
  }

  /**
   * Tells processes apart for people who look.
   *
   * @param value a name of at most 100 chars
   * @return this
   */
  public JournalSubscriberBuilder holder(String value) {
    holder = value.substring(0, Math.min(value.length(), 100));
    return this;
  }

  /**
   * After how long another process takes over a shard whose holder is not heard of. By default, ten
   * seconds.
   *
   * @param value 100 ms or more
   * @return this
   */
  public JournalSubscriberBuilder leaseValidity(Duration value) {
    if (value.toMillis() < 100) {
      throw new IllegalArgumentException("a lease is valid for 100 ms or more: " + value);
    }
    validity = value;
    return this;
  }

  /**
   * How long a shard rests where there is nothing to do. By default, 100 ms.
   *
   * @param value the pause
   * @return this
   */
  public JournalSubscriberBuilder idle(Duration value) {
    idle = value;
    return this;
  }

  /**
   * The clock of this host.
   *
   * @param value the clock
   * @return this
   */
  public JournalSubscriberBuilder clock(Clock value) {
    clock = value;
    return this;
  }

  /**
   * Runs the transactions of handlers that have one. By default, they are the journal's own, in
   * which no {@link dev.tracker.journal.JournalTracker} writes.
   *
   * @param value on the same database
   * @return this
   */
  public JournalSubscriberBuilder transactions(TransactionRunner value) {
    runner = value;
    return this;
  }

  /**
   * A subscriber that calls a handler outside of transactions.
   *
   * @param handler handles entries, at least once each
   * @return the subscriber, not started
   * @throws SQLException if the database does not answer
   */
  public JournalSubscriber handler(JournalHandler handler) throws SQLException {
    return outlet(shard -> Outlets.of(handler));
  }

  /**
   * A subscriber whose handler takes effect exactly once.
   *
   * @param handler handles entries, each in a transaction
   * @return the subscriber, not started
   * @throws SQLException if the database does not answer
   */
  public JournalSubscriber transactional(TransactionalHandler handler) throws SQLException {
    return batches(
        1,
        (connection, deliveries) -> {
          for (Delivery delivery : deliveries) {
            handler.handle(connection, delivery);
          }
        });
  }

  /**
   * A subscriber whose handler takes effect exactly once, and handles several entries at once.
   *
   * @param atOnce how many at most
   * @param handler handles entries in a transaction
   * @return the subscriber, not started
   * @throws SQLException if the database does not answer
   */
  public JournalSubscriber batches(int atOnce, BatchHandler handler) throws SQLException {
    positive(atOnce);
    OwnTransactions own = OwnTransactions.on(dataSource);
    TransactionRunner used = runner == null ? own::run : runner;
    return outlet(shard -> Outlets.of(handler, atOnce, used, own.dialect()));
  }

  /**
   * A subscriber whose entries go elsewhere.
   *
   * @param outlets opens what they go to
   * @return the subscriber, not started
   * @throws SQLException if the database does not answer
   */
  public JournalSubscriber outlet(Outlet.Factory outlets) throws SQLException {
    Following following =
        new Following(
            name,
            Journal.on(dataSource),
            OwnTransactions.on(dataSource),
            clock,
            accepts,
            retries,
            longestChain,
            idle,
            new LongAdder(),
            new AtomicBoolean());
    return new JournalSubscriber(
        following, new ShardThreads(following, outlets, holder, validity, mostShards), validity);
  }

  private static int positive(int value) {
    if (value < 1) {
      throw new IllegalArgumentException("1 or more, not " + value);
    }
    return value;
  }
}
