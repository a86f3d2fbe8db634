package dev.tracker.reactor;

import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.CoreSubscriber;
import reactor.util.context.Context;

/**
 * Tracks one rail of a {@code ParallelFlux}.
 *
 * @param <T> the items
 */
final class TrackedRailSubscriber<T> extends TrackedSubscriber<T> {
  private final TrackedRails<T> rails;
  private final boolean keepsLast;
  private final Context context;
  private final AtomicBoolean ended = new AtomicBoolean();

  TrackedRailSubscriber(
      CoreSubscriber<? super T> subscriber, TrackedRails<T> rails, boolean keepsLast) {
    super(subscriber, rails.run());
    this.rails = rails;
    this.keepsLast = keepsLast;
    this.context = SubscribedContext.upstream(subscriber.currentContext(), rails.run());
  }

  @Override
  public Context currentContext() {
    return context;
  }

  @Override
  public void onNext(T item) {
    if (keepsLast) {
      rails.keep(item);
    }
    passItem(item);
  }

  @Override
  public void onComplete() {
    ended(false);
    passCompletion();
  }

  @Override
  void cancelled() {
    ended(true);
  }

  /** Completion and cancellation may race. */
  private void ended(boolean byCancellation) {
    if (ended.compareAndSet(false, true)) {
      rails.ended(byCancellation);
    }
  }
}
