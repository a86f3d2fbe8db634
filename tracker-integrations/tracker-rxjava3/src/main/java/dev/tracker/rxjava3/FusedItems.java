package dev.tracker.rxjava3;

import dev.tracker.context.ContextScope;
import io.reactivex.rxjava3.operators.QueueFuseable;
import org.jspecify.annotations.Nullable;

/**
 * The items of a source that can be fused: it does not send them then, they are taken out of it.
 * Where it says that it completes, the last may still be in there.
 */
final class FusedItems<T> {
  private final QueueFuseable<T> queue;
  private final Items<T> items;
  private int fusion = QueueFuseable.NONE;
  private volatile boolean filled;

  FusedItems(QueueFuseable<T> queue, Items<T> items) {
    this.queue = queue;
    this.items = items;
  }

  int requestFusion(int mode) {
    fusion = queue.requestFusion(mode);
    return fusion;
  }

  void completing() {
    if (fusion == QueueFuseable.ASYNC && items.keepsLast()) {
      filled = true;
    } else {
      items.completed();
    }
  }

  @Nullable T poll() throws Throwable {
    T item;
    ContextScope scope = items.run().workScope();
    try (scope) {
      item = queue.poll();
    } catch (Throwable error) {
      items.failed(error);
      throw error;
    }
    if (item == null) {
      emptied();
    } else {
      items.item(item);
    }
    return item;
  }

  boolean isEmpty() {
    boolean empty = queue.isEmpty();
    if (empty) {
      emptied();
    }
    return empty;
  }

  /** Called by who takes the items, so that the last of them is known. */
  private void emptied() {
    if (fusion == QueueFuseable.SYNC || filled) {
      items.completed();
    }
  }

  void clear() {
    ContextScope scope = items.run().workScope();
    try (scope) {
      queue.clear();
    }
  }
}
