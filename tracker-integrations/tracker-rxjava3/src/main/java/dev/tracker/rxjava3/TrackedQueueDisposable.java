package dev.tracker.rxjava3;

import io.reactivex.rxjava3.operators.QueueDisposable;
import org.jspecify.annotations.Nullable;

/** What the observer of an observable that can be fused disposes of. */
final class TrackedQueueDisposable<T> extends TrackedItemsDisposable<T>
    implements QueueDisposable<T> {
  private final QueueDisposable<T> upstream;
  private final FusedItems<T> fused;

  TrackedQueueDisposable(QueueDisposable<T> upstream, Items<T> items) {
    super(upstream, items);
    this.upstream = upstream;
    this.fused = new FusedItems<>(upstream, items);
  }

  @Override
  void completing() {
    fused.completing();
  }

  @Override
  public int requestFusion(int mode) {
    return fused.requestFusion(mode);
  }

  @Override
  public @Nullable T poll() throws Throwable {
    return fused.poll();
  }

  @Override
  public boolean isEmpty() {
    return fused.isEmpty();
  }

  @Override
  public void clear() {
    fused.clear();
  }

  @Override
  public boolean offer(T item) {
    return upstream.offer(item);
  }

  @Override
  public boolean offer(T first, T second) {
    return upstream.offer(first, second);
  }
}
