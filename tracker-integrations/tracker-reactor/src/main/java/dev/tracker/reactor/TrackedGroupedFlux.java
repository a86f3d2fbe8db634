package dev.tracker.reactor;

import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.Scannable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.GroupedFlux;

/**
 * Has the key of the source, and subscribes to the tracked view of it.
 *
 * @param <K> the key
 * @param <T> the items
 */
final class TrackedGroupedFlux<K, T> extends GroupedFlux<K, T> implements Scannable {
  private final GroupedFlux<K, T> source;
  private final Flux<T> tracked;

  TrackedGroupedFlux(GroupedFlux<K, T> source, Flux<T> tracked) {
    this.source = source;
    this.tracked = tracked;
  }

  @Override
  public K key() {
    return source.key();
  }

  @Override
  public void subscribe(CoreSubscriber<? super T> subscriber) {
    tracked.subscribe(subscriber);
  }

  @Override
  public int getPrefetch() {
    return source.getPrefetch();
  }

  @Override
  @SuppressWarnings("rawtypes") // Scannable declares it like this.
  public @Nullable Object scanUnsafe(Attr key) {
    return key.equals(Attr.PARENT) ? tracked : null;
  }
}
