package dev.tracker.spring.journal;

import dev.tracker.journal.connect.Completion;
import dev.tracker.journal.connect.JournalTransaction;
import dev.tracker.journal.connect.TransactionListener;
import dev.tracker.journal.connect.TransactionListeners;
import dev.tracker.journal.fault.JournalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One transaction of Spring's, by the connection that it has. For one thread at a time. */
final class SpringTransaction implements JournalTransaction, TransactionSynchronization {
  private static final SQLExceptionTranslator TRANSLATOR = new SQLStateSQLExceptionTranslator();

  private final ConnectionHolder holder;
  private final TransactionListeners listeners = new TransactionListeners();
  private boolean rollbackOnly;
  private boolean committing;
  private boolean over;

  SpringTransaction(ConnectionHolder holder) {
    this.holder = holder;
  }

  /** Hears of savepoints, and of an end that the manager tells nobody else of. */
  void listen() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(this);
    }
  }

  /** Whether what is done now is no part of it any more. */
  boolean isOver() {
    return over;
  }

  @Override
  public Connection connection() {
    return holder.getConnection();
  }

  @Override
  public <T extends TransactionListener> T listener(Object owner, Supplier<T> creation) {
    return listeners.get(owner, creation);
  }

  @Override
  public void markRollbackOnly() {
    rollbackOnly = true;
  }

  /** After all of Spring's callbacks: whatever is thrown here rolls back. */
  void write(Runnable flush) {
    checkMark();
    if (!listeners.isEmpty()) {
      flush.run();
      holder.requested();
      try {
        listeners.beforeCommit(() -> !rollbackOnly);
      } catch (SQLException failure) {
        throw told(failure);
      } finally {
        holder.released();
      }
      checkMark();
    }
    committing = true;
  }

  /** What passes, as a deadlock does, in Spring's words: whoever tries again looks for these. */
  private static RuntimeException told(SQLException failure) {
    DataAccessException translated = TRANSLATOR.translate("Journal", null, failure);
    return translated instanceof TransientDataAccessException
        ? translated
        : new JournalException(
            "The journal could not write what this transaction changed, so it is rolled back.",
            failure);
  }

  private void checkMark() {
    if (rollbackOnly) {
      throw new JournalException(
          "The transaction is rolled back: it was marked for that, by a mandatory journal that"
              + " could not write, or since the database has ended it.");
    }
  }

  void completed(Completion completion) {
    over = true;
    listeners.completed(completion);
  }

  /** Before all others: what these do after the end is none of ours. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public void savepoint(Object savepoint) {
    listeners.savepoint(savepoint);
  }

  @Override
  public void savepointRollback(Object savepoint) {
    listeners.undone(savepoint);
  }

  @Override
  public void afterCommit() {
    over = true;
  }

  /**
   * If a callback before the commit throws an exception of transactions, the manager neither
   * commits nor rolls back, and the clean-up of the connection would commit: without the entries.
   */
  @Override
  public void afterCompletion(int status) {
    over = true;
    if (status == STATUS_UNKNOWN && !committing) {
      try {
        holder.getConnection().rollback();
      } catch (SQLException lost) {
        // A lost connection rolls back as well.
        completed(Completion.ROLLED_BACK);
        return;
      }
      completed(Completion.ROLLED_BACK);
    }
  }
}
