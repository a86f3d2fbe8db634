package dev.tracker.rxjava3;

import dev.tracker.context.ContextScope;
import io.reactivex.rxjava3.core.FlowableSubscriber;
import io.reactivex.rxjava3.operators.ConditionalSubscriber;
import io.reactivex.rxjava3.operators.QueueSubscription;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Ends an activity with a flowable, before its subscriber hears. It is of the subscriber's kind.
 */
class TrackedSubscriber<T> implements FlowableSubscriber<T> {
  private final Subscriber<? super T> subscriber;
  private final Items<T> items;
  private @Nullable TrackedSubscription<T> subscription;

  private TrackedSubscriber(Subscriber<? super T> subscriber, Items<T> items) {
    this.subscriber = subscriber;
    this.items = items;
  }

  @SuppressWarnings("unchecked") // What takes items as they come takes the same ones conditionally.
  static <T> FlowableSubscriber<T> of(Subscriber<? super T> subscriber, Items<T> items) {
    return subscriber instanceof ConditionalSubscriber<?> choosy
        ? new Choosy<>((ConditionalSubscriber<? super T>) choosy, items)
        : new TrackedSubscriber<>(subscriber, items);
  }

  @Override
  public final void onSubscribe(Subscription upstream) {
    ContextScope scope = items.run().subscriberScope();
    try (scope) {
      subscriber.onSubscribe(tracked(upstream));
    }
  }

  @SuppressWarnings("unchecked") // The source's items are T.
  private Subscription tracked(Subscription upstream) {
    if (subscription != null) {
      // To refuse a second one is the subscriber's affair, and does not cancel the first.
      return upstream;
    }
    subscription =
        upstream instanceof QueueSubscription<?> queue
            ? new TrackedQueueSubscription<>((QueueSubscription<T>) queue, items)
            : new TrackedSubscription<>(upstream, items);
    return subscription;
  }

  /** From a source that is fused, {@code null} says that there is something to take. */
  @Override
  public final void onNext(@Nullable T item) {
    heard(item);
    ContextScope scope = items.run().subscriberScope();
    try (scope) {
      subscriber.onNext(item);
    }
  }

  private void heard(@Nullable T item) {
    if (item != null) {
      items.item(item);
    }
  }

  @Override
  public final void onError(Throwable error) {
    items.failed(error);
    ContextScope scope = items.run().subscriberScope();
    try (scope) {
      subscriber.onError(error);
    }
  }

  @Override
  public final void onComplete() {
    if (subscription == null) {
      items.completed();
    } else {
      subscription.completing();
    }
    ContextScope scope = items.run().subscriberScope();
    try (scope) {
      subscriber.onComplete();
    }
  }

  /** For a subscriber that says of each item whether it takes it. */
  private static final class Choosy<T> extends TrackedSubscriber<T>
      implements ConditionalSubscriber<T> {
    private final ConditionalSubscriber<? super T> choosy;

    Choosy(ConditionalSubscriber<? super T> choosy, Items<T> items) {
      super(choosy, items);
      this.choosy = choosy;
    }

    @Override
    public boolean tryOnNext(T item) {
      super.heard(item);
      ContextScope scope = super.items.run().subscriberScope();
      try (scope) {
        return choosy.tryOnNext(item);
      }
    }
  }
}
