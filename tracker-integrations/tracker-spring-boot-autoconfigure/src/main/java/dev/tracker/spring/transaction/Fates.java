package dev.tracker.spring.transaction;

import dev.tracker.containers.Fate;
import dev.tracker.containers.Fate.End;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Finds out what the fate of work on this thread depends on. */
final class Fates {
  private Fates() {}

  /**
   * The fate of what was done just now.
   *
   * @return {@code null} if there is no real transaction: it is done
   */
  static @Nullable Fate ofThread() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      return null;
    }
    return TransactionSynchronizationManager.isSynchronizationActive()
        ? TransactionListener.fate()
        : Fate.settled(End.UNKNOWN);
  }

  /**
   * The same, for what stands directly inside a transaction interceptor, whose manager need not be
   * the one that the thread's synchronization belongs to.
   */
  static @Nullable Fate insideInterceptor() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      return null;
    }
    TransactionStatus status = status();
    return status instanceof DefaultTransactionStatus known
            && known.isNewTransaction()
            && !known.isNewSynchronization()
        ? Fate.ofCall(known::isLocalRollbackOnly)
        : ofThread();
  }

  private static @Nullable TransactionStatus status() {
    try {
      return TransactionAspectSupport.currentTransactionStatus();
    } catch (NoTransactionException e) {
      return null;
    }
  }
}
