package dev.tracker.spring.transaction;

import dev.tracker.containers.Fate;
import dev.tracker.containers.Fate.End;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears how one transaction ends, and which part of it is undone before: work since a savepoint. Of
 * a savepoint that was set before we listened, all that we know of is in it.
 *
 * <p>Savepoints that are set by plain JDBC are not heard of.
 */
final class TransactionListener implements TransactionSynchronization {
  /** Fates, and between them the savepoints that were set: the newest first. */
  private final Deque<Object> history = new ArrayDeque<>();

  /** Whether what is added now was done before the transaction began to complete. */
  private boolean isInTime;

  /** Whether it has been committed: what is done now is no part of it. */
  private boolean isOver;

  private TransactionListener() {}

  /** The fate of what has been done in the present transaction. */
  static Fate fate() {
    TransactionListener listener =
        (TransactionListener)
            TransactionSynchronizationManager.getResource(TransactionListener.class);
    if (listener == null) {
      listener = new TransactionListener();
      TransactionSynchronizationManager.registerSynchronization(listener);
      TransactionSynchronizationManager.bindResource(TransactionListener.class, listener);
    }
    Fate fate = Fate.open();
    listener.history.push(fate);
    return fate;
  }

  /** Before all others: what these do after the commit is none of ours. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public void suspend() {
    TransactionSynchronizationManager.unbindResourceIfPossible(TransactionListener.class);
  }

  @Override
  public void resume() {
    if (!isOver) {
      TransactionSynchronizationManager.bindResource(TransactionListener.class, this);
    }
  }

  @Override
  public void savepoint(Object savepoint) {
    history.push(new Savepoint(savepoint));
  }

  @Override
  public void savepointRollback(Object savepoint) {
    Savepoint until = new Savepoint(savepoint);
    while (!history.isEmpty() && !history.peek().equals(until)) {
      if (history.pop() instanceof Fate undone) {
        undone.settle(End.ROLLED_BACK);
      }
    }
  }

  /**
   * Called before each commit and each rollback, unless we came later: in a callback after the
   * commit, whose work has no transaction, though the thread's still looks open.
   */
  @Override
  public void beforeCompletion() {
    isInTime = true;
  }

  @Override
  public void afterCommit() {
    isOver = true;
    TransactionSynchronizationManager.unbindResourceIfPossible(TransactionListener.class);
  }

  @Override
  public void afterCompletion(int status) {
    TransactionSynchronizationManager.unbindResourceIfPossible(TransactionListener.class);
    End end =
        switch (status) {
          case STATUS_COMMITTED -> isInTime ? End.COMMITTED : End.UNKNOWN;
          case STATUS_ROLLED_BACK -> End.ROLLED_BACK;
          default -> End.UNKNOWN;
        };
    while (!history.isEmpty()) {
      // In the order in which it was done.
      if (history.pollLast() instanceof Fate fate) {
        fate.settle(end);
      }
    }
  }

  /** A savepoint is itself alone, whatever its class calls equal. */
  private static final class Savepoint {
    private final Object savepoint;

    private Savepoint(Object savepoint) {
      this.savepoint = savepoint;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // which is what it is for
    public boolean equals(Object other) {
      return other instanceof Savepoint another && another.savepoint == savepoint;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(savepoint);
    }
  }
}
