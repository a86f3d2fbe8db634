package dev.tracker.reactor;

import dev.tracker.context.ContextScope;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.Fuseable;
import reactor.core.Scannable;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/**
 * Stands between a source and its subscriber and reports the outcome before it passes it on. It is
 * of the subscriber's kind, for operators look at what kind that is: source and subscriber agree on
 * fusion, and on items that are taken or left, as they do without it.
 *
 * @param <T> the items
 */
class TrackedSubscriber<T> implements CoreSubscriber<T>, Scannable {
  private final CoreSubscriber<? super T> subscriber;
  private final Outcome<T> outcome;
  private volatile @Nullable Contexts contexts;
  private @Nullable TrackedSubscription<T> subscription;

  TrackedSubscriber(CoreSubscriber<? super T> subscriber, Outcome<T> outcome) {
    this.subscriber = subscriber;
    this.outcome = outcome;
  }

  @SuppressWarnings("unchecked") // What takes items as they come takes the same ones conditionally.
  static <T> TrackedSubscriber<T> of(CoreSubscriber<? super T> subscriber, Outcome<T> outcome) {
    if (subscriber instanceof Fuseable.QueueSubscription<?> queue) {
      return subscriber instanceof Fuseable.ConditionalSubscriber<?> choosy
          ? new TrackedQueueSubscriber.Choosy<>(
              (Fuseable.ConditionalSubscriber<? super T>) choosy, queue, outcome)
          : new TrackedQueueSubscriber<>(subscriber, queue, outcome);
    }
    return subscriber instanceof Fuseable.ConditionalSubscriber<?> choosy
        ? new Choosy<>((Fuseable.ConditionalSubscriber<? super T>) choosy, outcome)
        : new TrackedSubscriber<>(subscriber, outcome);
  }

  /** The subscriber's context is its own affair, and may change as others join it. */
  @Override
  public final Context currentContext() {
    Context downstream = subscriber.currentContext();
    Contexts known = contexts;
    if (known == null || known.downstream != downstream) {
      known = new Contexts(downstream, SubscribedContext.upstream(downstream, outcome.run()));
      contexts = known;
    }
    return known.upstream;
  }

  @Override
  public final void onSubscribe(Subscription upstream) {
    ContextScope scope = outcome.run().subscriberScope();
    try (scope) {
      subscriber.onSubscribe(tracked(upstream));
    }
  }

  @SuppressWarnings("unchecked") // The source's items are T.
  private Subscription tracked(Subscription upstream) {
    // To refuse a second one is the subscriber's affair, and is no cancellation of the first.
    if (subscription != null || Operators.canAppearAfterOnSubscribe(upstream)) {
      return upstream;
    }
    outcome.begun();
    subscription =
        upstream instanceof Fuseable.QueueSubscription<?> queue
            ? new TrackedQueue<>((Fuseable.QueueSubscription<T>) queue, outcome)
            : new TrackedSubscription<>(upstream, outcome);
    return subscription;
  }

  /** From a source that is fused, {@code null} says that there is something to take. */
  @Override
  public final void onNext(@Nullable T item) {
    heard(item);
    ContextScope scope = outcome.run().subscriberScope();
    try (scope) {
      subscriber.onNext(item);
    }
  }

  final boolean tryOnNext(Fuseable.ConditionalSubscriber<? super T> choosy, T item) {
    heard(item);
    ContextScope scope = outcome.run().subscriberScope();
    try (scope) {
      return choosy.tryOnNext(item);
    }
  }

  private void heard(@Nullable T item) {
    if (item != null) {
      outcome.item(item);
    }
  }

  @Override
  public final void onError(Throwable error) {
    outcome.failed(error);
    ContextScope scope = outcome.run().subscriberScope();
    try (scope) {
      subscriber.onError(error);
    }
  }

  @Override
  public final void onComplete() {
    if (subscription == null) {
      outcome.completed();
    } else {
      subscription.completing();
    }
    ContextScope scope = outcome.run().subscriberScope();
    try (scope) {
      subscriber.onComplete();
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // Scannable declares it like this.
  public final @Nullable Object scanUnsafe(Attr key) {
    if (key.equals(Attr.PARENT)) {
      return subscription;
    }
    if (key.equals(Attr.ACTUAL)) {
      return subscriber;
    }
    return key.equals(Attr.RUN_STYLE) ? Attr.RunStyle.SYNC : null;
  }

  private record Contexts(Context downstream, Context upstream) {}

  /** For a subscriber that says of each item whether it takes it. */
  private static final class Choosy<T> extends TrackedSubscriber<T>
      implements Fuseable.ConditionalSubscriber<T> {
    private final Fuseable.ConditionalSubscriber<? super T> subscriber;

    Choosy(Fuseable.ConditionalSubscriber<? super T> subscriber, Outcome<T> outcome) {
      super(subscriber, outcome);
      this.subscriber = subscriber;
    }

    @Override
    public boolean tryOnNext(T item) {
      return tryOnNext(subscriber, item);
    }
  }
}
