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
      AbstractUni.subscribe(upstream(), new TrackedUniSubscriber<>(subscriber, run));
    } catch (Throwable error) {
      // A source that throws instead of signalling a failure must not leave its activity open.
      run.fail(error);
      throw error;
    }
  }

  private record TrackedUniSubscriber<T>(UniSubscriber<? super T> subscriber, Run<T> run)
      implements UniSubscriber<T> {

    @Override
    public Context context() {
      return subscriber.context();
    }

    @Override
    public void onSubscribe(UniSubscription subscription) {
      ContextScope scope = run.subscriberScope();
      try (scope) {
        subscriber.onSubscribe(new TrackedUniSubscription(subscription, run));
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
