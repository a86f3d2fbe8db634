package dev.tracker.journal;

import dev.tracker.Outcome;
import dev.tracker.context.ContextKey;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.connect.TransactionSource;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.json.ValueJson;
import dev.tracker.journal.json.ValueLimits;
import dev.tracker.journal.schema.Access;
import dev.tracker.journal.schema.JournalSchema;
import dev.tracker.journal.write.Guarantee;
import dev.tracker.journal.write.LossListener;
import dev.tracker.journal.write.QueuedWriter;
import dev.tracker.journal.write.TransactionalWriter;
import dev.tracker.spi.Redaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Builds a {@link JournalTracker}. For one thread at a time.
 *
 * @since 0.1.0
 */
public final class JournalTrackerBuilder {
  private final DataSource dataSource;
  private final TransactionSource transactions;
  private Guarantee guarantee = Guarantee.MANDATORY;
  private CallFilter filter = CallFilter.unsuccessful();
  private List<ContextKey<String>> actors = List.of(JournalTracker.ACTOR);
  private List<ContextKey<String>> tenants = List.of(JournalTracker.TENANT);
  private ValueLimits limits = ValueLimits.standard();
  private Redaction redaction = Redaction.standard();
  private Clock clock = Clock.systemUTC();
  private LossListener losses = new LoggedLosses();
  private Consumer<? super String> valueFaults = new LoggedValueFaults();
  private int queueCapacity = 10_000;
  private Duration longestWait = Duration.ofSeconds(1);

  JournalTrackerBuilder(DataSource dataSource, TransactionSource transactions) {
    this.dataSource = dataSource;
    this.transactions = transactions;
  }

  /**
   * What happens to a transaction whose entries cannot be written. By default, it is rolled back.
   *
   * @param value the guarantee
   * @return this
   */
  public JournalTrackerBuilder guarantee(Guarantee value) {
    guarantee = value;
    return this;
  }

  /**
   * Which calls are recorded though they changed nothing. By default, those that did not succeed.
   *
   * @param value the filter
   * @return this
   */
  public JournalTrackerBuilder calls(CallFilter value) {
    filter = value;
    return this;
  }

  /**
   * Where a context has who acts. By default, under {@link JournalTracker#ACTOR}.
   *
   * @param key the key
   * @return this
   */
  public JournalTrackerBuilder actor(ContextKey<String> key) {
    actors = List.of(key);
    return this;
  }

  /**
   * Where a context has who acts, if it has it in one of two places.
   *
   * @param key the key that is looked at first
   * @param otherwise the key for contexts that have nothing under the first
   * @return this
   */
  public JournalTrackerBuilder actor(ContextKey<String> key, ContextKey<String> otherwise) {
    actors = List.of(key, otherwise);
    return this;
  }

  /**
   * Where a context has the tenant. By default, under {@link JournalTracker#TENANT}.
   *
   * @param key the key
   * @return this
   */
  public JournalTrackerBuilder tenant(ContextKey<String> key) {
    tenants = List.of(key);
    return this;
  }

  /**
   * Where a context has the tenant, if it has it in one of two places.
   *
   * @param key the key that is looked at first
   * @param otherwise the key for contexts that have nothing under the first
   * @return this
   */
  public JournalTrackerBuilder tenant(ContextKey<String> key, ContextKey<String> otherwise) {
    tenants = List.of(key, otherwise);
    return this;
  }

  /**
   * How large values may be. By default, as {@link ValueLimits#standard} says.
   *
   * @param value the limits
   * @return this
   */
  public JournalTrackerBuilder limits(ValueLimits value) {
    limits = value;
    return this;
  }

  /**
   * Which fields are secret. By default, those of {@link Redaction#standard}.
   *
   * @param value the policy
   * @return this
   */
  public JournalTrackerBuilder redaction(Redaction value) {
    redaction = value;
    return this;
  }

  /**
   * What tells the time of entries. By default, the system's clock.
   *
   * @param value the clock
   * @return this
   */
  public JournalTrackerBuilder clock(Clock value) {
    clock = value;
    return this;
  }

  /**
   * The listener for entries that could not be written. By default, they are logged.
   *
   * @param value the listener
   * @return this
   */
  public JournalTrackerBuilder losses(LossListener value) {
    losses = value;
    return this;
  }

  /**
   * The listener for values that could not be recorded as they were. By default, these are logged.
   *
   * @param value receives the fault
   * @return this
   */
  public JournalTrackerBuilder valueFaults(Consumer<? super String> value) {
    valueFaults = value;
    return this;
  }

  /**
   * How many entries without a transaction may wait to be written, and how long a caller waits if
   * the queue is full. By default, 10,000 and a second.
   *
   * @param capacity how many
   * @param wait how long; zero for not at all
   * @return this
   */
  public JournalTrackerBuilder queue(int capacity, Duration wait) {
    queueCapacity = capacity;
    longestWait = wait;
    return this;
  }

  /**
   * Makes the tracker, and starts its thread.
   *
   * @return the tracker
   * @throws SQLException if the database does not answer
   * @throws JournalException if the database has no journal that may be written; the message names
   *     the remedy
   */
  public JournalTracker build() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      JournalSchema.check(connection, Access.WRITE);
    }
    OwnTransactions own = OwnTransactions.on(dataSource);
    EntryMaker maker =
        new EntryMaker(new ValueJson(limits, redaction, valueFaults), actors, tenants, clock);
    QueuedWriter apart = new QueuedWriter(own, queueCapacity, longestWait, losses).start();
    CallFilter calls = filter;
    Consumer<Entry> rolledBack =
        change -> {
          if (calls.records(
              change.call().operation(), change.call().subject(), Outcome.ROLLED_BACK)) {
            apart.add(maker.attempt(change));
          }
        };
    TransactionalWriter within =
        new TransactionalWriter(own.dialect(), guarantee, losses, rolledBack, apart::add);
    return new JournalTracker(maker, calls, transactions, within, apart);
  }
}
