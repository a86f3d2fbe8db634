package dev.tracker.reactivestreams;

import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Stands between a source and its subscriber and reports the outcome before it passes it on.
 *
 * @param <T> the items
 */
final class TrackedSubscriber<T> implements Subscriber<T> {
  private final Subscriber<? super T> subscriber;
  private final DeferredActivity.Run<T> run;
  private final boolean keepsLast;
  private @Nullable T last;
  private boolean subscribed;

  TrackedSubscriber(
      Subscriber<? super T> subscriber, DeferredActivity.Run<T> run, boolean keepsLast) {
    this.subscriber = subscriber;
    this.run = run;
    this.keepsLast = keepsLast;
  }

  @Override
  public void onSubscribe(Subscription upstream) {
    // To refuse a second one is the subscriber's affair, and does not cancel the first.
    Subscription subscription = subscribed ? upstream : new TrackedSubscription(upstream, run);
    subscribed = true;
    ContextScope scope = run.subscriberScope();
    try (scope) {
      subscriber.onSubscribe(subscription);
    }
  }

  @Override
  public void onNext(T item) {
    if (keepsLast) {
      last = item;
    }
    ContextScope scope = run.subscriberScope();
    try (scope) {
      subscriber.onNext(item);
    }
  }

  @Override
  public void onError(Throwable error) {
    run.fail(error);
    ContextScope scope = run.subscriberScope();
    try (scope) {
      subscriber.onError(error);
    }
  }

  @Override
  public void onComplete() {
    run.succeed(last);
    ContextScope scope = run.subscriberScope();
    try (scope) {
      subscriber.onComplete();
    }
  }

  private record TrackedSubscription(Subscription subscription, DeferredActivity.Run<?> run)
      implements Subscription {

    @Override
    public void request(long count) {
      ContextScope scope = run.workScope();
      try (scope) {
        subscription.request(count);
      }
    }

    @Override
    public void cancel() {
      run.fail(new CancellationException("The subscriber cancelled"));
      ContextScope scope = run.workScope();
      try (scope) {
        subscription.cancel();
      }
    }
  }
}
