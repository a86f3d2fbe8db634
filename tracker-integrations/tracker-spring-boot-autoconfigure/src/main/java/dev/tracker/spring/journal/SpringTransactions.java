package dev.tracker.spring.journal;

import dev.tracker.journal.connect.JournalTransaction;
import dev.tracker.journal.connect.TransactionSource;
import java.util.ArrayList;
import java.util.Collection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Spring's transactions on a data source, with the transaction manager of JDBC or JPA. Gathered
 * entries are written after all callbacks of the transaction, right before the commit. With JPA,
 * pending changes are flushed first. A transaction that has no connection of this data source is
 * refused. Thread-safe.
 *
 * <p>For JTA, use {@code JtaTransactions}.
 *
 * @since 0.1.0
 */
public final class SpringTransactions implements TransactionSource {
  private final DataSource dataSource;

  /**
   * Transactions that no manager tells of yet.
   *
   * @param dataSource the one that the managers have
   */
  public SpringTransactions(DataSource dataSource) {
    DataSource target =
        dataSource instanceof TransactionAwareDataSourceProxy proxy
            ? proxy.getTargetDataSource()
            : null;
    this.dataSource = target == null ? dataSource : target;
  }

  /**
   * Listens to the transactions of a manager from now on. Those of other managers are refused.
   *
   * @param manager a manager, of this data source or of others
   */
  public void listenTo(ConfigurableTransactionManager manager) {
    Collection<TransactionExecutionListener> all =
        new ArrayList<>(manager.getTransactionExecutionListeners());
    all.add(new ManagerListener(this, manager));
    manager.setTransactionExecutionListeners(all);
  }

  @Override
  public @Nullable JournalTransaction current() {
    ConnectionHolder holder = holder();
    ThreadTransactions begun = begun();
    SpringTransaction open = holder == null || begun == null ? null : begun.open(holder);
    if (open != null) {
      return open.isOver() ? null : open;
    }
    return TransactionSynchronizationManager.isActualTransactionActive()
            && TransactionSynchronizationManager.isSynchronizationActive()
        ? new RefusedTransaction()
        : null;
  }

  /** What is bound to this thread, by a manager or by code that asked for a connection. */
  @Nullable ConnectionHolder holder() {
    return (ConnectionHolder) TransactionSynchronizationManager.getResource(dataSource);
  }

  /** The transactions of this thread, those that are suspended included. */
  @Nullable ThreadTransactions begun() {
    return (ThreadTransactions) TransactionSynchronizationManager.getResource(this);
  }

  void begin(ConnectionHolder holder, ManagerListener manager) {
    ThreadTransactions begun = begun();
    if (begun == null) {
      begun = new ThreadTransactions();
      TransactionSynchronizationManager.bindResource(this, begun);
    }
    begun.add(holder, manager);
  }

  void end(ConnectionHolder holder) {
    ThreadTransactions begun = begun();
    if (begun != null && begun.removeLast(holder)) {
      TransactionSynchronizationManager.unbindResource(this);
    }
  }
}
