package dev.tracker.reactor;

import dev.tracker.context.ContextScope;
import org.jspecify.annotations.Nullable;
import reactor.core.Fuseable;

/**
 * The subscription of a source that can be fused: it sends no items then, they are taken out of it.
 * Where it says that it completes, the last may still be in there.
 *
 * @param <T> the items
 */
final class TrackedQueue<T> extends TrackedSubscription<T>
    implements Fuseable.QueueSubscription<T> {
  private final Fuseable.QueueSubscription<T> upstream;
  private int fusion = Fuseable.NONE;
  private volatile boolean filled;

  TrackedQueue(Fuseable.QueueSubscription<T> upstream, Outcome<T> outcome) {
    super(upstream, outcome);
    this.upstream = upstream;
  }

  @Override
  void completing() {
    if (fusion == Fuseable.ASYNC && outcome().wantsItems()) {
      filled = true;
    } else {
      super.completing();
    }
  }

  @Override
  public int requestFusion(int requested) {
    fusion = upstream.requestFusion(requested);
    return fusion;
  }

  @Override
  public @Nullable T poll() {
    T item;
    ContextScope scope = outcome().run().workScope();
    try (scope) {
      item = upstream.poll();
    } catch (Throwable error) {
      outcome().failed(error);
      throw error;
    }
    if (item == null) {
      emptied();
    } else {
      outcome().item(item);
    }
    return item;
  }

  @Override
  public boolean isEmpty() {
    boolean empty = upstream.isEmpty();
    if (empty) {
      emptied();
    }
    return empty;
  }

  /** Called by who takes the items, so that the last of them is known. */
  private void emptied() {
    if (fusion == Fuseable.SYNC || filled) {
      outcome().completed();
    }
  }

  @Override
  public int size() {
    return upstream.size();
  }

  @Override
  public void clear() {
    ContextScope scope = outcome().run().workScope();
    try (scope) {
      upstream.clear();
    }
  }
}
