package dev.tracker.journal.connect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The transaction that a {@link DataSourceTransactions} has begun on this thread. */
final class BoundTransaction implements JournalTransaction {
  private final Connection connection;
  private final Map<Object, TransactionListener> listeners = new LinkedHashMap<>();
  private boolean rollbackOnly;

  BoundTransaction(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  @SuppressWarnings("unchecked") // an owner always asks for the same type
  public <T extends TransactionListener> T listener(Object owner, Supplier<T> creation) {
    return (T) listeners.computeIfAbsent(owner, key -> creation.get());
  }

  @Override
  public void markRollbackOnly() {
    rollbackOnly = true;
  }

  boolean isRollbackOnly() {
    return rollbackOnly;
  }

  /** Until nobody has anything more to do: what one adds, another may have to write. */
  void beforeCommit() throws SQLException {
    boolean more = true;
    while (more && !rollbackOnly) {
      more = false;
      for (TransactionListener listener : snapshot()) {
        more |= listener.beforeCommit();
      }
    }
  }

  /** Each hears of it, whatever another one throws. */
  void completed(Completion completion) {
    RuntimeException first = null;
    for (TransactionListener listener : snapshot()) {
      try {
        listener.completed(completion);
      } catch (RuntimeException fault) {
        if (first == null) {
          first = fault;
        } else {
          first.addSuppressed(fault);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }

  private List<TransactionListener> snapshot() {
    return new ArrayList<>(listeners.values());
  }
}
