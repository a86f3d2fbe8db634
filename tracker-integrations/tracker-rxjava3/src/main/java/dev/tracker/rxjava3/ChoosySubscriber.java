package dev.tracker.rxjava3;

import dev.tracker.context.ContextScope;
import io.reactivex.rxjava3.operators.ConditionalSubscriber;

/** For a subscriber that says of each item whether it takes it. */
final class ChoosySubscriber<T> extends TrackedSubscriber<T> implements ConditionalSubscriber<T> {
  private final ConditionalSubscriber<? super T> subscriber;

  ChoosySubscriber(ConditionalSubscriber<? super T> subscriber, Items<T> items) {
    super(subscriber, items);
    this.subscriber = subscriber;
  }

  @Override
  public boolean tryOnNext(T item) {
    items().item(item);
    ContextScope scope = items().run().subscriberScope();
    try (scope) {
      return subscriber.tryOnNext(item);
    }
  }
}
