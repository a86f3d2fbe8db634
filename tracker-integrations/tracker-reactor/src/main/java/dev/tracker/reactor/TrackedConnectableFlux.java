package dev.tracker.reactor;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.Fuseable;
import reactor.core.Scannable;
import reactor.core.publisher.ConnectableFlux;
import reactor.core.publisher.Flux;

/**
 * Connects the source, and subscribes to the tracked view of it.
 *
 * @param <T> the items
 */
class TrackedConnectableFlux<T> extends ConnectableFlux<T> implements Scannable {
  private final ConnectableFlux<T> source;
  private final Flux<T> tracked;

  private TrackedConnectableFlux(ConnectableFlux<T> source, Flux<T> tracked) {
    this.source = source;
    this.tracked = tracked;
  }

  static <T> ConnectableFlux<T> of(ConnectableFlux<T> source, Flux<T> tracked) {
    return source instanceof Fuseable
        ? new Fusing<>(source, tracked)
        : new TrackedConnectableFlux<>(source, tracked);
  }

  @Override
  public final void connect(Consumer<? super Disposable> cancelSupport) {
    source.connect(cancelSupport);
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
  private static final class Fusing<T> extends TrackedConnectableFlux<T> implements Fuseable {

    Fusing(ConnectableFlux<T> source, Flux<T> tracked) {
      super(source, tracked);
    }
  }
}
