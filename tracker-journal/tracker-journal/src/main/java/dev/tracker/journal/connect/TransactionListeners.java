package dev.tracker.journal.connect;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The listeners of one transaction, for authors of a {@link TransactionSource}: one for each owner,
 * in the order of their registration.
 *
 * <p>Not thread-safe, as a transaction has one thread at a time.
 *
 * @since 0.1.0
 */
public final class TransactionListeners {
  private final Map<Object, TransactionListener> byOwner = new LinkedHashMap<>();

  /** None yet. */
  public TransactionListeners() {}

  /**
   * The listener of an owner, see {@link JournalTransaction#listener}.
   *
   * @param <T> its type
   * @param owner who it belongs to; always asks for the same type
   * @param creation makes it, the first time
   * @return always the same for one owner
   */
  @SuppressWarnings("unchecked") // an owner always asks for the same type
  public <T extends TransactionListener> T get(Object owner, Supplier<T> creation) {
    return (T) byOwner.computeIfAbsent(owner, key -> creation.get());
  }

  /**
   * Whether nobody listens.
   *
   * @return {@code true} if there is no listener
   */
  public boolean isEmpty() {
    return byOwner.isEmpty();
  }

  /**
   * Calls all before the commit, until nobody has anything more to do: what one adds, another may
   * have to write.
   *
   * @param canCommit whether the transaction can still be committed; asked before each round
   * @throws SQLException if a listener cannot write
   */
  public void beforeCommit(BooleanSupplier canCommit) throws SQLException {
    boolean more = true;
    while (more && canCommit.getAsBoolean()) {
      more = false;
      for (TransactionListener listener : all()) {
        more |= listener.beforeCommit();
      }
    }
  }

  /**
   * Tells all that a savepoint was set.
   *
   * @param savepoint what it is known by
   */
  public void savepoint(Object savepoint) {
    all().forEach(listener -> listener.savepoint(savepoint));
  }

  /**
   * Tells all that what was done since a savepoint was undone.
   *
   * @param savepoint what it is known by
   */
  public void undone(Object savepoint) {
    all().forEach(listener -> listener.undone(savepoint));
  }

  /**
   * Tells all how the transaction has ended, whatever another one throws, and forgets them.
   *
   * @param completion how it has ended
   */
  public void completed(Completion completion) {
    RuntimeException first = null;
    for (TransactionListener listener : all()) {
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
    byOwner.clear();
    if (first != null) {
      throw first;
    }
  }

  /** As they are now: one that is called may add another. */
  private List<TransactionListener> all() {
    return new ArrayList<>(byOwner.values());
  }
}
