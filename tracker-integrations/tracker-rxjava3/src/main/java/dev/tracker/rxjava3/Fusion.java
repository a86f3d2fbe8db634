package dev.tracker.rxjava3;

import io.reactivex.rxjava3.core.FlowableSubscriber;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.operators.ConditionalSubscriber;
import io.reactivex.rxjava3.operators.QueueDisposable;
import io.reactivex.rxjava3.operators.QueueSubscription;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * What takes part in fusion, where the source or the subscriber does. Only to be called where
 * {@link RxJava3Adapter#FUSES}: with an older RxJava this class cannot even be linked.
 */
final class Fusion {
  private Fusion() {}

  @SuppressWarnings("unchecked") // The source's items are T.
  static <T> @Nullable TrackedItemsDisposable<T> disposable(Disposable upstream, Items<T> items) {
    return upstream instanceof QueueDisposable<?> queue
        ? new TrackedQueueDisposable<>((QueueDisposable<T>) queue, items)
        : null;
  }

  @SuppressWarnings("unchecked") // The source's items are T.
  static <T> @Nullable TrackedSubscription<T> subscription(Subscription upstream, Items<T> items) {
    return upstream instanceof QueueSubscription<?> queue
        ? new TrackedQueueSubscription<>((QueueSubscription<T>) queue, items)
        : null;
  }

  @SuppressWarnings("unchecked") // What takes items as they come takes the same ones conditionally.
  static <T> @Nullable FlowableSubscriber<T> subscriber(
      Subscriber<? super T> subscriber, Items<T> items) {
    return subscriber instanceof ConditionalSubscriber<?> choosy
        ? new ChoosySubscriber<>((ConditionalSubscriber<? super T>) choosy, items)
        : null;
  }
}
