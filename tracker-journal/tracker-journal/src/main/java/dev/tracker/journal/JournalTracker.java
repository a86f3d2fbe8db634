package dev.tracker.journal;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.Outcome;
import dev.tracker.Placement;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.journal.connect.JournalTransaction;
import dev.tracker.journal.connect.TransactionSource;
import dev.tracker.journal.entry.Call;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.write.QueuedWriter;
import dev.tracker.journal.write.TransactionalWriter;
import dev.tracker.spi.OperationId;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes a journal: each change is one entry, written in the transaction of the change. So the
 * entry exists if and only if the transaction commits. Failures, reads and attempts that were
 * rolled back have no transaction. They are written soon after, on a connection of the journal.
 *
 * <pre>{@code
 * var transactions = new DataSourceTransactions(dataSource);
 * try (JournalTracker journal = JournalTracker.builder(dataSource, transactions).build()) {
 *   UserService users = new TrackedUserService(new DefaultUserService(dataSource), journal);
 *   transactions.run(connection -> users.rename(context, 7, "Ada"));
 * }
 * }</pre>
 *
 * <p>Entries get their place in the order of commits, and are sealed, by a {@link
 * dev.tracker.journal.keep.JournalKeeper}. Thread-safe; closing it writes what waits.
 *
 * @since 0.1.0
 */
public final class JournalTracker implements ActivityTracker, AutoCloseable {

  /** Who acts, in a context. */
  public static final ContextKey<String> ACTOR = ContextKey.tracking("actor");

  /** The context key of the tenant. */
  public static final ContextKey<String> TENANT = ContextKey.tracking("tenant");

  private final EntryMaker maker;
  private final CallFilter filter;
  private final TransactionSource transactions;
  private final TransactionalWriter within;
  private final QueuedWriter apart;

  JournalTracker(
      EntryMaker maker,
      CallFilter filter,
      TransactionSource transactions,
      TransactionalWriter within,
      QueuedWriter apart) {
    this.maker = maker;
    this.filter = filter;
    this.transactions = transactions;
    this.within = within;
    this.apart = apart;
  }

  /**
   * Begins to describe a journal.
   *
   * @param dataSource has the journal's tables; entries that have no transaction are written on
   *     connections of it
   * @param transactions finds the current transaction, on the same database
   * @return a builder
   */
  public static JournalTrackerBuilder builder(
      DataSource dataSource, TransactionSource transactions) {
    return new JournalTrackerBuilder(dataSource, transactions);
  }

  @Override
  public Placement placement() {
    return Placement.INSIDE_TRANSACTION;
  }

  @Override
  public boolean wantsDuration(TrackedMethod method) {
    return true;
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    String json = maker.json().writePairs(kvArgs);
    Call call = new Call(OperationId.next(), operation, subject, null, null);
    return new JournalActivity(this, context, call, () -> json);
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    Call call =
        new Call(
            OperationId.next(),
            method.operation(),
            method.subject(),
            method.interfaceName(),
            method.methodName());
    return new JournalActivity(this, context, call, arguments(method, kvArgs));
  }

  /** A read is hardly ever recorded, and leaves its arguments alone: so theirs can wait. */
  private JournalActivity.Arguments arguments(TrackedMethod method, @Nullable Object[] kvArgs) {
    if (method.effect() == Effect.READ) {
      return () -> maker.json().writePairs(kvArgs);
    }
    String json = maker.json().writePairs(kvArgs);
    return () -> json;
  }

  EntryMaker maker() {
    return maker;
  }

  boolean records(Call call, Outcome outcome) {
    return filter.records(call.operation(), call.subject(), outcome);
  }

  /** Has a change written in the transaction under way, or soon where there is none. */
  void write(Supplier<Entry> change) {
    JournalTransaction transaction = transactions.current();
    if (transaction == null) {
      apart.add(change.get());
      return;
    }
    try {
      within.add(transaction, change.get());
    } catch (RuntimeException fault) {
      within.lost(transaction, fault);
      throw fault;
    }
  }

  void writeApart(Entry entry) {
    apart.add(entry);
  }

  /**
   * Waits until what has no transaction is written.
   *
   * @param longest how long it waits
   * @return {@code false} if it waited in vain
   * @throws InterruptedException if the thread is interrupted
   */
  public boolean flush(Duration longest) throws InterruptedException {
    return apart.flush(longest);
  }

  @Override
  public void close() {
    apart.close();
  }
}
