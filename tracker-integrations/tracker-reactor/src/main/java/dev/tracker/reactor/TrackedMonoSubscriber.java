package dev.tracker.reactor;

import dev.tracker.spi.DeferredActivity;
import reactor.core.CoreSubscriber;

/**
 * Tracks a {@code Mono}. Its value is its success: many a subscriber goes on with it at once, or
 * cancels, and does not wait for the completion that follows.
 *
 * @param <T> the value
 */
final class TrackedMonoSubscriber<T> extends TrackedSubscriber<T> {

  TrackedMonoSubscriber(CoreSubscriber<? super T> subscriber, DeferredActivity.Run<T> run) {
    super(subscriber, run);
  }

  @Override
  public void onNext(T value) {
    run().succeed(value);
    passItem(value);
  }

  @Override
  public void onComplete() {
    run().succeed(null);
    passCompletion();
  }
}
