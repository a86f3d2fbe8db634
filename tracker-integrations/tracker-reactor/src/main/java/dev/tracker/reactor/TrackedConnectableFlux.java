package dev.tracker.reactor;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.Scannable;
import reactor.core.publisher.ConnectableFlux;
import reactor.core.publisher.Flux;

/**
 * Connects the source, and subscribes to the tracked view of it.
 *
 * @param <T> the items
 */
final class TrackedConnectableFlux<T> extends ConnectableFlux<T> implements Scannable {
  private final ConnectableFlux<T> source;
  private final Flux<T> tracked;

  TrackedConnectableFlux(ConnectableFlux<T> source, Flux<T> tracked) {
    this.source = source;
    this.tracked = tracked;
  }

  @Override
  public void connect(Consumer<? super Disposable> cancelSupport) {
    source.connect(cancelSupport);
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
