package dev.tracker.mutiny;

import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity.Run;
import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.subscription.ContextSupport;
import io.smallrye.mutiny.subscription.MultiSubscriber;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Ends an activity with a multi, before its subscriber hears. Demand passes untouched. */
final class TrackedMultiSubscriber<T> implements MultiSubscriber<T>, ContextSupport {
  private final Flow.Subscriber<? super T> subscriber;
  private final Run<T> run;
  private final boolean keepsLast;
  private @Nullable T last;
  private boolean subscribed;

  TrackedMultiSubscriber(Flow.Subscriber<? super T> subscriber, Run<T> run, boolean keepsLast) {
    this.subscriber = subscriber;
    this.run = run;
    this.keepsLast = keepsLast;
  }

  @Override
  public Context context() {
    return subscriber instanceof ContextSupport supporting ? supporting.context() : Context.empty();
  }

  @Override
  public void onSubscribe(Flow.Subscription upstream) {
    // To refuse a second one is the subscriber's affair, and does not cancel the first.
    Flow.Subscription subscription = subscribed ? upstream : new TrackedSubscription(upstream, run);
    subscribed = true;
    ContextScope scope = run.subscriberScope();
    try (scope) {
      subscriber.onSubscribe(subscription);
    }
  }

  @Override
  public void onItem(T item) {
    if (keepsLast) {
      last = item;
    }
    ContextScope scope = run.subscriberScope();
    try (scope) {
      subscriber.onNext(item);
    }
  }

  @Override
  public void onFailure(Throwable failure) {
    run.fail(failure);
    ContextScope scope = run.subscriberScope();
    try (scope) {
      subscriber.onError(failure);
    }
  }

  @Override
  public void onCompletion() {
    run.succeed(last);
    ContextScope scope = run.subscriberScope();
    try (scope) {
      subscriber.onComplete();
    }
  }

  private record TrackedSubscription(Flow.Subscription subscription, Run<?> run)
      implements Flow.Subscription {

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
