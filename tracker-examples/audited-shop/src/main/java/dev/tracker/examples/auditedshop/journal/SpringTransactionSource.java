package dev.tracker.examples.auditedshop.journal;

import dev.tracker.journal.connect.Completion;
import dev.tracker.journal.connect.JournalTransaction;
import dev.tracker.journal.connect.TransactionListener;
import dev.tracker.journal.connect.TransactionSource;
import dev.tracker.journal.fault.JournalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets the journal write in Spring's transactions, as the last thing before the commit. */
final class SpringTransactionSource implements TransactionSource {
  private final DataSource dataSource;

  SpringTransactionSource(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public @Nullable JournalTransaction current() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()
        || !(TransactionSynchronizationManager.getResource(dataSource)
            instanceof ConnectionHolder holder)) {
      return null;
    }
    for (TransactionSynchronization each :
        TransactionSynchronizationManager.getSynchronizations()) {
      if (each instanceof Bound bound && bound.holder == holder) {
        return bound;
      }
    }
    Bound bound = new Bound(holder);
    TransactionSynchronizationManager.registerSynchronization(bound);
    return bound;
  }

  /** One transaction. For its thread. */
  private static final class Bound implements JournalTransaction, TransactionSynchronization {
    private final ConnectionHolder holder;
    private final Map<Object, TransactionListener> listeners = new LinkedHashMap<>();

    Bound(ConnectionHolder holder) {
      this.holder = holder;
    }

    @Override
    public Connection connection() {
      return holder.getConnection();
    }

    @Override
    public <T extends TransactionListener> T listener(Object owner, Supplier<T> creation) {
      @SuppressWarnings("unchecked") // an owner has listeners of one type
      T listener = (T) listeners.computeIfAbsent(owner, missing -> creation.get());
      return listener;
    }

    @Override
    public void markRollbackOnly() {
      holder.setRollbackOnly();
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      try {
        boolean wrote = true;
        while (wrote) {
          wrote = false;
          for (TransactionListener listener : List.copyOf(listeners.values())) {
            wrote |= listener.beforeCommit();
          }
        }
      } catch (SQLException failure) {
        throw new JournalException("The journal could not be written.", failure);
      }
    }

    @Override
    public void afterCompletion(int status) {
      Completion completion =
          switch (status) {
            case STATUS_COMMITTED -> Completion.COMMITTED;
            case STATUS_ROLLED_BACK -> Completion.ROLLED_BACK;
            default -> Completion.UNKNOWN;
          };
      listeners.values().forEach(listener -> listener.completed(completion));
    }
  }
}
