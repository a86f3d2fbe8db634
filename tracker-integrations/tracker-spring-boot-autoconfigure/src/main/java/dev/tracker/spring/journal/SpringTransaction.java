package dev.tracker.spring.journal;

import dev.tracker.journal.connect.Completion;
import dev.tracker.journal.connect.JournalTransaction;
import dev.tracker.journal.connect.TransactionListener;
import dev.tracker.journal.fault.JournalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<Object, TransactionListener> listeners = new LinkedHashMap<>();
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
  @SuppressWarnings("unchecked") // an owner always asks for the same type
  public <T extends TransactionListener> T listener(Object owner, Supplier<T> creation) {
    return (T) listeners.computeIfAbsent(owner, key -> creation.get());
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
        writeAll();
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

  /** Until nobody has anything more to do: what one adds, another may have to write. */
  private void writeAll() throws SQLException {
    boolean more = true;
    while (more && !rollbackOnly) {
      more = false;
      for (TransactionListener listener : snapshot()) {
        more |= listener.beforeCommit();
      }
    }
  }

  private void checkMark() {
    if (rollbackOnly) {
      throw new JournalException(
          "The transaction is rolled back: it was marked for that, by a mandatory journal that"
              + " could not write, or since the database has ended it.");
    }
  }

  /** Each hears of it, whatever another one throws. */
  void completed(Completion completion) {
    over = true;
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
    listeners.clear();
    if (first != null) {
      throw first;
    }
  }

  private List<TransactionListener> snapshot() {
    return new ArrayList<>(listeners.values());
  }

  /** Before all others: what these do after the end is none of ours. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public void savepoint(Object savepoint) {
    snapshot().forEach(listener -> listener.savepoint(savepoint));
  }

  @Override
  public void savepointRollback(Object savepoint) {
    snapshot().forEach(listener -> listener.undone(savepoint));
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
