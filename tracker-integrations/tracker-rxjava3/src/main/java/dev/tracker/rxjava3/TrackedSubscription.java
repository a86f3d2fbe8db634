package dev.tracker.rxjava3;

import dev.tracker.context.ContextScope;
import org.reactivestreams.Subscription;

/** What a subscriber asks of its source and cancels. */
class TrackedSubscription<T> implements Subscription {
  private final Subscription upstream;
  private final Items<T> items;

  TrackedSubscription(Subscription upstream, Items<T> items) {
    this.upstream = upstream;
    this.items = items;
  }

  /** The source completes. */
  void completing() {
    items.completed();
  }

  @Override
  public final void request(long count) {
    ContextScope scope = items.run().workScope();
    try (scope) {
      upstream.request(count);
    }
  }

  @Override
  public final void cancel() {
    items.cancelled("The subscriber cancelled");
    ContextScope scope = items.run().workScope();
    try (scope) {
      upstream.cancel();
    }
  }
}
