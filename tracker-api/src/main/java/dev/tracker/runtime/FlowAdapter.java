package dev.tracker.runtime;

import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Tracks {@link Flow.Publisher}: one activity for each subscription, from {@code subscribe} to
 * completion, error or cancellation. Demand, items and their order pass untouched.
 *
 * @since 0.1.0
 */
public final class FlowAdapter {
  private FlowAdapter() {}

  /**
   * A publisher whose subscriptions are activities. The result of an activity is the last item.
   *
   * @param <T> the items
   * @param source what the delegate returned
   * @param activity its activities
   * @return the publisher for the caller
   */
  public static <T> Flow.Publisher<T> defer(
      Flow.Publisher<T> source, DeferredActivity<T> activity) {
    return subscriber -> {
      if (subscriber == null) {
        // Refusing it is the source's own affair.
        source.subscribe(null);
        return;
      }
      DeferredActivity.Run<T> run = activity.start(activity.context());
      ContextScope scope = run.workScope();
      try (scope) {
        source.subscribe(new TrackedSubscriber<>(subscriber, run, activity.wantsResult()));
      } catch (Throwable error) {
        run.fail(error);
        throw error;
      }
    };
  }

  private static final class TrackedSubscriber<T> implements Flow.Subscriber<T> {
    private final Flow.Subscriber<? super T> subscriber;
    private final DeferredActivity.Run<T> run;
    private final boolean keepsLast;
    private @Nullable T last;
    private boolean subscribed;

    TrackedSubscriber(
        Flow.Subscriber<? super T> subscriber, DeferredActivity.Run<T> run, boolean keepsLast) {
      this.subscriber = subscriber;
      this.run = run;
      this.keepsLast = keepsLast;
    }

    @Override
    public void onSubscribe(Flow.Subscription upstream) {
      // To refuse a second one is the subscriber's affair, and does not cancel the first.
      Flow.Subscription subscription =
          subscribed ? upstream : new TrackedSubscription(upstream, run);
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
  }

  private record TrackedSubscription(Flow.Subscription subscription, DeferredActivity.Run<?> run)
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
