package dev.tracker.journal.connect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/** The transaction that a {@link DataSourceTransactions} has begun on this thread. */
final class BoundTransaction implements JournalTransaction {
  private final Connection connection;
  private final TransactionListeners listeners = new TransactionListeners();
  private boolean rollbackOnly;

  BoundTransaction(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public <T extends TransactionListener> T listener(Object owner, Supplier<T> creation) {
    return listeners.get(owner, creation);
  }

  @Override
  public void markRollbackOnly() {
    rollbackOnly = true;
  }

  boolean isRollbackOnly() {
    return rollbackOnly;
  }

  void beforeCommit() throws SQLException {
    listeners.beforeCommit(() -> !rollbackOnly);
  }

  void completed(Completion completion) {
    listeners.completed(completion);
  }
}
