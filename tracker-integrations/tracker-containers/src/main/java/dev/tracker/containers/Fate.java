package dev.tracker.containers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of the work of one call. It is known once the transaction of the call has completed.
 * Thread-safe.
 *
 * @since 0.1.0
 */
public final class Fate {
  /** How a transaction ends. */
  public enum End {
    /** What was done is there to stay. */
    COMMITTED,
    /** It is undone. */
    ROLLED_BACK,
    /** Nobody knows. */
    UNKNOWN
  }

  private final @Nullable BooleanSupplier isMarked;
  private final List<Consumer<End>> waiting = new ArrayList<>();
  private @Nullable End end;

  private Fate(@Nullable BooleanSupplier isMarked, @Nullable End end) {
    this.isMarked = isMarked;
    this.end = end;
  }

  /**
   * Creates one that a listener of the transaction settles.
   *
   * @return one whose end is not known yet
   */
  public static Fate open() {
    return new Fate(null, null);
  }

  /**
   * One that is known.
   *
   * @param end how the transaction has ended
   * @return that
   */
  public static Fate settled(End end) {
    return new Fate(null, end);
  }

  /**
   * One of a transaction that nobody listens to: it completes before the call returns.
   *
   * @param isMarked whether the call's transaction is to be rolled back without an exception
   * @return one that is settled when the call returns
   */
  public static Fate ofCall(BooleanSupplier isMarked) {
    return new Fate(isMarked, null);
  }

  /**
   * Says that the call has returned.
   *
   * @param failed whether it threw: then nobody knows whether before or after the commit
   */
  void callReturned(boolean failed) {
    if (isMarked != null) {
      settle(failed ? End.UNKNOWN : isMarked.getAsBoolean() ? End.ROLLED_BACK : End.COMMITTED);
    }
  }

  /**
   * Says how the transaction has ended. The first time counts.
   *
   * @param how its end
   */
  public void settle(End how) {
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
