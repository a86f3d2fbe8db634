package dev.tracker.journaljta;

import dev.tracker.journal.connect.Completion;
import dev.tracker.journal.connect.JournalTransaction;
import dev.tracker.journal.connect.TransactionListener;
import dev.tracker.journal.connect.TransactionListeners;
import dev.tracker.journal.fault.JournalException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One transaction of JTA. It begins on one thread at a time, and may end on another: by a time-out.
 */
final class JtaTransaction implements JournalTransaction {
  private final TransactionSynchronizationRegistry registry;
  private final DataSource dataSource;
  private final Runnable flush;
  private TransactionListeners listeners = new TransactionListeners();
  private boolean awaited;
  private @Nullable Connection connection;

  JtaTransaction(
      TransactionSynchronizationRegistry registry, DataSource dataSource, Runnable flush) {
    this.registry = registry;
    this.dataSource = dataSource;
    this.flush = flush;
  }

  /** Every handle is of the one connection that takes part; ours is closed before the commit. */
  @Override
  public synchronized Connection connection() throws SQLException {
    Connection present = connection;
    if (present == null) {
      present = dataSource.getConnection();
      connection = present;
    }
    return present;
  }

  @Override
  public synchronized <T extends TransactionListener> T listener(
      Object owner, Supplier<T> creation) {
    await();
    return listeners.get(owner, creation);
  }

  /** Anew where what was gathered is written already, and a later callback adds to it. */
  private void await() {
    if (!awaited) {
      registry.registerInterposedSynchronization(new Ending());
      awaited = true;
    }
  }

  @Override
  public void markRollbackOnly() {
    try {
      registry.setRollbackOnly();
    } catch (IllegalStateException over) {
      // It has ended, and what is called here never throws.
      return;
    }
  }

  private synchronized void write() throws SQLException {
    awaited = false;
    listeners.beforeCommit(() -> registry.getTransactionStatus() == Status.STATUS_ACTIVE);
  }

  private synchronized void close() {
    Connection open = connection;
    connection = null;
    if (open != null) {
      try {
        open.close();
      } catch (SQLException lost) {
        // Its pool finds out, and its transaction cannot be committed.
        return;
      }
    }
  }

  private void completed(Completion completion) {
    TransactionListeners ended;
    synchronized (this) {
      ended = listeners;
      listeners = new TransactionListeners();
    }
    ended.completed(completion);
  }

  /** Before the commit, and after the end. */
  private final class Ending implements Synchronization {
    @Override
    public void beforeCompletion() {
      flush.run();
      try {
        write();
      } catch (SQLException failure) {
        markRollbackOnly();
        throw new JournalException(
            "The journal could not write what this transaction changed, so it is rolled back.",
            failure);
      } finally {
        close();
      }
    }

    @Override
    public void afterCompletion(int status) {
      close();
      completed(
          switch (status) {
            case Status.STATUS_COMMITTED -> Completion.COMMITTED;
            case Status.STATUS_ROLLEDBACK -> Completion.ROLLED_BACK;
            default -> Completion.UNKNOWN;
          });
    }
  }
}
