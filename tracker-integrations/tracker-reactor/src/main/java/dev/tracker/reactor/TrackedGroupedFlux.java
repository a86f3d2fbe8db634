package dev.tracker.reactor;

import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.Fuseable;
import reactor.core.Scannable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.GroupedFlux;

/**
 * Has the key of the source, and subscribes to the tracked view of it.
 *
 * @param <K> the key
 * @param <T> the items
 */
class TrackedGroupedFlux<K, T> extends GroupedFlux<K, T> implements Scannable {
  private final GroupedFlux<K, T> source;
  private final Flux<T> tracked;

  private TrackedGroupedFlux(GroupedFlux<K, T> source, Flux<T> tracked) {
    this.source = source;
    this.tracked = tracked;
  }

  static <K, T> GroupedFlux<K, T> of(GroupedFlux<K, T> source, Flux<T> tracked) {
    return source instanceof Fuseable
        ? new Fusing<>(source, tracked)
        : new TrackedGroupedFlux<>(source, tracked);
  }

  @Override
  public final K key() {
    return source.key();
  }

  @Override
  public final void subscribe(CoreSubscriber<? super T> subscriber) {
    tracked.subscribe(subscriber);
  }

  @Override
  public final int getPrefetch() {
    return source.getPrefetch();
  }

  @Override
  @SuppressWarnings("rawtypes") // Scannable declares it like this.
  public final @Nullable Object scanUnsafe(Attr key) {
    return key.equals(Attr.PARENT) ? tracked : null;
  }

  /** Messages name the source. */
  @Override
  public final String stepName() {
    return Scannable.from(source).stepName();
  }

  @Override
  public final String toString() {
    return source.toString();
  }

  /** Reactor chooses operators by whether their source says that it can be fused. */
  private static final class Fusing<K, T> extends TrackedGroupedFlux<K, T> implements Fuseable {

    Fusing(GroupedFlux<K, T> source, Flux<T> tracked) {
      super(source, tracked);
    }
  }
}
