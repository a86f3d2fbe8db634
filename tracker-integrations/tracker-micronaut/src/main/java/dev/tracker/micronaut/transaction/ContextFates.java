package dev.tracker.micronaut.transaction;

import dev.tracker.containers.Fate;
import dev.tracker.containers.Fate.End;
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what the fate of work on this thread depends on: the transaction that is open, of the
 * first data source that has one. Thread-safe.
 *
 * <p>A transaction that is visible need not be one: within {@code SUPPORTS} or {@code
 * NOT_SUPPORTED} there is a status too, which never completes.
 */
@Singleton
@Requires(beans = TransactionOperations.class)
final class ContextFates implements Supplier<@Nullable Fate> {
  private final BeanContext beans;
  private final Map<ConnectionKey, TransactionListener> listeners = new ConcurrentHashMap<>();
  private volatile @Nullable List<TransactionOperations<?>> operations;

  ContextFates(BeanContext beans) {
    this.beans = beans;
  }

  /** What the work depends on, in whatever it is called by. */
  @Override
  public @Nullable Fate get() {
    return find(false);
  }

  /** The same, for what stands directly inside of the interceptor of a transaction. */
  @Nullable Fate insideInterceptor() {
    return find(true);
  }

  private @Nullable Fate find(boolean isInsideInterceptor) {
    for (TransactionOperations<?> each : operations()) {
      TransactionStatus<?> status = each.findTransactionStatus().orElse(null);
      if (status != null && isReal(status)) {
        return fateIn(status, isInsideInterceptor && status.isNewTransaction());
      }
    }
    return null;
  }

  /**
   * The text of what joins a transaction has the text of that one. There is nothing else that
   * tells, and a test holds it.
   */
  private static boolean isReal(TransactionStatus<?> status) {
    return status.isNewTransaction() || !status.toString().contains("NoTxTransactionStatus");
  }

  private Fate fateIn(TransactionStatus<?> status, boolean isJustBegun) {
    if (status.isCompleted()) {
      return Fate.settled(End.UNKNOWN);
    }
    ConnectionKey key = new ConnectionKey(status.getConnection());
    TransactionListener listener = listeners.get(key);
    if (listener == null) {
      if (!isJustBegun && Completion.isUnderWay()) {
        return Fate.settled(End.UNKNOWN);
      }
      listener = new TransactionListener(() -> listeners.remove(key));
      listeners.put(key, listener);
      status.registerSynchronization(listener);
    }
    return listener.fate(status);
  }

  @SuppressWarnings({"rawtypes", "unchecked"}) // What it is a transaction of does not matter.
  private List<TransactionOperations<?>> operations() {
    List<TransactionOperations<?>> present = operations;
    if (present == null) {
      present = List.copyOf((List) List.copyOf(beans.getBeansOfType(TransactionOperations.class)));
      operations = present;
    }
    return present;
  }

  /** A connection is itself alone, whatever its class calls equal; it has one transaction. */
  private record ConnectionKey(Object connection) {
    @Override
    @SuppressWarnings("ReferenceEquality") // which is what it is for
    public boolean equals(@Nullable Object other) {
      return other instanceof ConnectionKey another && another.connection == connection;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(connection);
    }
  }
}
