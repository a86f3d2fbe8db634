package dev.tracker.rxjava3;

import dev.tracker.context.ContextScope;
import io.reactivex.rxjava3.core.FlowableSubscriber;
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

  TrackedSubscriber(Subscriber<? super T> subscriber, Items<T> items) {
    this.subscriber = subscriber;
    this.items = items;
  }

  static <T> FlowableSubscriber<T> of(Subscriber<? super T> subscriber, Items<T> items) {
    FlowableSubscriber<T> choosy =
        RxJava3Adapter.FUSES ? Fusion.subscriber(subscriber, items) : null;
    return choosy == null ? new TrackedSubscriber<>(subscriber, items) : choosy;
  }

  final Items<T> items() {
    return items;
  }

  @Override
  public final void onSubscribe(Subscription upstream) {
    ContextScope scope = items.run().subscriberScope();
    try (scope) {
      subscriber.onSubscribe(tracked(upstream));
    }
  }

  private Subscription tracked(Subscription upstream) {
    if (subscription != null) {
      // To refuse a second one is the subscriber's affair, and does not cancel the first.
      return upstream;
    }
    TrackedSubscription<T> fusing =
        RxJava3Adapter.FUSES ? Fusion.subscription(upstream, items) : null;
    subscription = fusing == null ? new TrackedSubscription<>(upstream, items) : fusing;
    return subscription;
  }

  /** From a source that is fused, {@code null} says that there is something to take. */
  @Override
  public final void onNext(@Nullable T item) {
    if (item != null) {
      items.item(item);
    }
    ContextScope scope = items.run().subscriberScope();
    try (scope) {
      subscriber.onNext(item);
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
}
