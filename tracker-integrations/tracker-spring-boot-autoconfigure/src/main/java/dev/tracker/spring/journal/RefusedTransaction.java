package dev.tracker.spring.journal;

import dev.tracker.journal.connect.JournalTransaction;
import dev.tracker.journal.connect.TransactionListener;
import dev.tracker.journal.fault.JournalException;
import java.sql.Connection;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A transaction that has no connection of the journal's data source: nothing is written in it. */
final class RefusedTransaction implements JournalTransaction {
  private static final String MESSAGE =
      "The transaction under way has no connection of the journal's data source, so an entry could"
          + " be there without its change. Use one data source for both, and a manager of it.";

  @Override
  public Connection connection() {
    throw new JournalException(MESSAGE);
  }

  @Override
  public <T extends TransactionListener> T listener(Object owner, Supplier<T> creation) {
    throw new JournalException(MESSAGE);
  }

  @Override
  public void markRollbackOnly() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(new Veto());
    }
  }

  /** Rolls back instead of committing. */
  private static final class Veto implements TransactionSynchronization {
    @Override
    public void beforeCommit(boolean readOnly) {
      throw new JournalException(MESSAGE);
    }
  }
}
