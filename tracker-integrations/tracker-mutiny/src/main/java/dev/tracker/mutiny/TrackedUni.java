package dev.tracker.mutiny;

import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity;
import dev.tracker.spi.DeferredActivity.Run;
import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.AbstractUni;
import io.smallrye.mutiny.operators.UniOperator;
import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** A uni whose subscriptions are activities. */
final class TrackedUni<T> extends UniOperator<T, T> {
  private final DeferredActivity<T> activity;

  TrackedUni(Uni<T> source, DeferredActivity<T> activity) {
    super(source);
    this.activity = activity;
  }

  @Override
  public void subscribe(UniSubscriber<? super T> subscriber) {
    Run<T> run = activity.start(activity.context());
    ContextScope scope = run.workScope();
    try (scope) {
      hand(upstream(), new TrackedUniSubscriber<>(subscriber, run));
    } catch (Throwable error) {
      // A source that throws instead of signalling a failure must not leave its activity open.
      run.fail(error);
      throw error;
    }
  }

  /**
   * Interceptors have seen the subscription already, when it was this uni that was subscribed to.
   */
  @SuppressWarnings("unchecked") // A source of T tells a subscriber of T.
  private static <T> void hand(Uni<? extends T> source, UniSubscriber<T> subscriber) {
    if (source instanceof AbstractUni<?> uni) {
      ((AbstractUni<T>) uni).subscribe(subscriber);
    } else {
      AbstractUni.subscribe(source, subscriber);
    }
  }

  private static final class TrackedUniSubscriber<T> implements UniSubscriber<T> {
    private final UniSubscriber<? super T> subscriber;
    private final Run<T> run;
    private boolean subscribed;

    TrackedUniSubscriber(UniSubscriber<? super T> subscriber, Run<T> run) {
      this.subscriber = subscriber;
      this.run = run;
    }

    @Override
    public Context context() {
      return subscriber.context();
    }

    @Override
    public void onSubscribe(UniSubscription upstream) {
      // To refuse a second one is the subscriber's affair, and does not cancel the first.
      UniSubscription subscription =
          subscribed ? upstream : new TrackedUniSubscription(upstream, run);
      subscribed = true;
      ContextScope scope = run.subscriberScope();
      try (scope) {
        subscriber.onSubscribe(subscription);
      }
    }

    @Override
    public void onItem(@Nullable T item) {
      run.succeed(item);
      ContextScope scope = run.subscriberScope();
      try (scope) {
        subscriber.onItem(item);
      }
    }

    @Override
    public void onFailure(Throwable failure) {
      run.fail(failure);
      ContextScope scope = run.subscriberScope();
      try (scope) {
        subscriber.onFailure(failure);
      }
    }
  }

  private record TrackedUniSubscription(UniSubscription subscription, Run<?> run)
      implements UniSubscription {

    @Override
    public void request(long count) {
      subscription.request(count);
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
