package dev.tracker.spring.journal;

import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;

/**
 * The transactions that managers have begun on one thread, by what they bound to it. Weakly, since
 * there are ends that managers do not tell.
 */
final class ThreadTransactions {
  private final Map<ConnectionHolder, Slot> slots = new WeakHashMap<>();

  /** A transaction, once somebody has asked for it. */
  private static final class Slot {
    private final ManagerListener manager;
    private @Nullable SpringTransaction transaction;

    private Slot(ManagerListener manager) {
      this.manager = manager;
    }
  }

  void add(ConnectionHolder holder, ManagerListener manager) {
    slots.put(holder, new Slot(manager));
  }

  /** Whether a manager has begun what a holder is of. */
  boolean isOf(ConnectionHolder holder, ManagerListener manager) {
    Slot slot = slots.get(holder);
    return slot != null && slot.manager == manager;
  }

  /** The transaction of a holder, made at the first time; {@code null} if no manager began it. */
  @Nullable SpringTransaction open(ConnectionHolder holder) {
    Slot slot = slots.get(holder);
    if (slot == null) {
      return null;
    }
    SpringTransaction present = slot.transaction;
    if (present == null) {
      present = new SpringTransaction(holder);
      slot.transaction = present;
      present.listen();
    }
    return present;
  }

  /** The transaction of a holder, if anybody has asked for it. */
  @Nullable SpringTransaction find(ConnectionHolder holder) {
    Slot slot = slots.get(holder);
    return slot == null ? null : slot.transaction;
  }

  /** Whether none is left. */
  boolean removeLast(ConnectionHolder holder) {
    slots.remove(holder);
    return slots.isEmpty();
  }
}
