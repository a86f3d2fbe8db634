package dev.tracker.spring.transaction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.AbstractTransactionStatus;

/** What becomes of the work of one call: known once its transaction has completed. Thread-safe. */
final class Fate {
  /** How a transaction ends. */
  enum End {
    COMMITTED,
    ROLLED_BACK,
    UNKNOWN
  }

  private final @Nullable TransactionStatus status;
  private final List<Consumer<End>> waiting = new ArrayList<>();
  private @Nullable End end;

  private Fate(@Nullable TransactionStatus status, @Nullable End end) {
    this.status = status;
    this.end = end;
  }

  /** One that a {@link TransactionListener} is going to settle. */
  static Fate open() {
    return new Fate(null, null);
  }

  static Fate settled(End end) {
    return new Fate(null, end);
  }

  /**
   * One of a transaction that nobody listens to, as another manager's has the synchronization: it
   * completes before the call returns.
   */
  static Fate ofCall(TransactionStatus status) {
    return new Fate(status, null);
  }

  /**
   * Says that the call has returned.
   *
   * @param failed whether it threw: then nobody knows whether before or after the commit
   */
  void callReturned(boolean failed) {
    if (status != null) {
      settle(failed ? End.UNKNOWN : isMarked(status) ? End.ROLLED_BACK : End.COMMITTED);
    }
  }

  /** A mark of the call's own is the one that rolls back without an exception. */
  private static boolean isMarked(TransactionStatus status) {
    return status instanceof AbstractTransactionStatus known && known.isLocalRollbackOnly();
  }

  /** The first time counts. */
  void settle(End how) {
    List<Consumer<End>> told;
    synchronized (waiting) {
      if (end != null) {
        return;
      }
      end = how;
      told = List.copyOf(waiting);
      waiting.clear();
    }
    told.forEach(each -> each.accept(how));
  }

  /** Calls back when it is settled, at once if it is, and on whatever thread settles it. */
  void whenSettled(Consumer<End> callback) {
    End settled;
    synchronized (waiting) {
      settled = end;
      if (settled == null) {
        waiting.add(callback);
      }
    }
    if (settled != null) {
      callback.accept(settled);
    }
  }
}
