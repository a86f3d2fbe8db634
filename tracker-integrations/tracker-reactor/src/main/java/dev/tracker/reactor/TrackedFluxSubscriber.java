package dev.tracker.reactor;

import dev.tracker.spi.DeferredActivity;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;

/**
 * Tracks a {@code Flux}, which results in its last item.
 *
 * @param <T> the items
 */
final class TrackedFluxSubscriber<T> extends TrackedSubscriber<T> {
  private final boolean keepsLast;
  private @Nullable T last;

  TrackedFluxSubscriber(
      CoreSubscriber<? super T> subscriber, DeferredActivity.Run<T> run, boolean keepsLast) {
    super(subscriber, run);
    this.keepsLast = keepsLast;
  }

  @Override
  public void onNext(T item) {
    if (keepsLast) {
      last = item;
    }
    passItem(item);
  }

  @Override
  public void onComplete() {
    run().succeed(last);
    passCompletion();
  }
}
