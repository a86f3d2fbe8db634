package dev.tracker.reactor;

import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.Fuseable;

/**
 * Stands in for a subscriber that is the subscription of the next one as well, as those of
 * Reactor's operators are: {@code Operators.lift} looks whether it is one, and prevents fusion
 * then.
 *
 * @param <T> the items
 */
class TrackedQueueSubscriber<T> extends TrackedSubscriber<T>
    implements Fuseable.QueueSubscription<Object> {
  private final Fuseable.QueueSubscription<?> queue;

  TrackedQueueSubscriber(
      CoreSubscriber<? super T> subscriber,
      Fuseable.QueueSubscription<?> queue,
      Outcome<T> outcome) {
    super(subscriber, outcome);
    this.queue = queue;
  }

  @Override
  public final int requestFusion(int requested) {
    return queue.requestFusion(requested);
  }

  @Override
  public final @Nullable Object poll() {
    return queue.poll();
  }

  @Override
  public final boolean isEmpty() {
    return queue.isEmpty();
  }

  @Override
  public final int size() {
    return queue.size();
  }

  @Override
  public final void clear() {
    queue.clear();
  }

  @Override
  public final void request(long count) {
    queue.request(count);
  }

  @Override
  public final void cancel() {
    queue.cancel();
  }

  /** For one that says of each item whether it takes it, as well. */
  static final class Choosy<T> extends TrackedQueueSubscriber<T>
      implements Fuseable.ConditionalSubscriber<T> {
    private final Fuseable.ConditionalSubscriber<? super T> subscriber;

    Choosy(
        Fuseable.ConditionalSubscriber<? super T> subscriber,
        Fuseable.QueueSubscription<?> queue,
        Outcome<T> outcome) {
      super(subscriber, queue, outcome);
      this.subscriber = subscriber;
    }

    @Override
    public boolean tryOnNext(T item) {
      return tryOnNext(subscriber, item);
    }
  }
}
