package dev.tracker.spring.journal;

import dev.tracker.journal.connect.Completion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.ResourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ClassUtils;

/**
 * Hears of the transactions of one manager. Whatever is bound to the thread by the time that one
 * has begun, and was not before, is its own.
 */
final class ManagerListener implements TransactionExecutionListener {
  private static final boolean JPA =
      ClassUtils.isPresent(
          "org.springframework.orm.jpa.EntityManagerHolder",
          ManagerListener.class.getClassLoader());

  private final SpringTransactions transactions;
  private final @Nullable Object resourceFactory;

  ManagerListener(SpringTransactions transactions, ConfigurableTransactionManager manager) {
    this.transactions = transactions;
    this.resourceFactory =
        manager instanceof ResourceTransactionManager known ? known.getResourceFactory() : null;
  }

  @Override
  public void beforeBegin(TransactionExecution transaction) {
    ConnectionHolder others = transactions.holder();
    if (others != null && transaction.isNewTransaction()) {
      TransactionSynchronizationManager.bindResource(this, others);
    }
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // whether it is the very one
  public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
    if (!transaction.isNewTransaction()) {
      return;
    }
    Object others = TransactionSynchronizationManager.unbindResourceIfPossible(this);
    ConnectionHolder bound = transactions.holder();
    if (failure == null && bound != null && bound != others) {
      transactions.begin(bound, this);
    }
  }

  @Override
  public void beforeCommit(TransactionExecution execution) {
    SpringTransaction transaction = find(execution);
    if (transaction != null) {
      transaction.write(() -> flush(execution));
    }
  }

  /** Never what the application flushes by hand, or does not want to be written. */
  private void flush(TransactionExecution execution) {
    if (JPA && resourceFactory != null && !execution.isReadOnly()) {
      PendingEntities.flush(resourceFactory);
    }
  }

  @Override
  public void afterCommit(TransactionExecution execution, @Nullable Throwable failure) {
    end(execution, failure == null ? Completion.COMMITTED : Completion.UNKNOWN);
  }

  /** A rollback that failed has lost its connection, which rolls back as well. */
  @Override
  public void afterRollback(TransactionExecution execution, @Nullable Throwable failure) {
    end(execution, Completion.ROLLED_BACK);
  }

  private void end(TransactionExecution execution, Completion completion) {
    ConnectionHolder holder = own(execution);
    if (holder != null) {
      SpringTransaction transaction = find(execution);
      transactions.end(holder);
      if (transaction != null) {
        transaction.completed(completion);
      }
    }
  }

  private @Nullable SpringTransaction find(TransactionExecution execution) {
    ConnectionHolder holder = own(execution);
    ThreadTransactions begun = transactions.begun();
    return holder == null || begun == null ? null : begun.find(holder);
  }

  /** What this manager has bound: what is bound now may be of a transaction around this one. */
  private @Nullable ConnectionHolder own(TransactionExecution execution) {
    ConnectionHolder holder = transactions.holder();
    ThreadTransactions begun = transactions.begun();
    return execution.isNewTransaction()
            && holder != null
            && begun != null
            && begun.isOf(holder, this)
        ? holder
        : null;
  }
}
