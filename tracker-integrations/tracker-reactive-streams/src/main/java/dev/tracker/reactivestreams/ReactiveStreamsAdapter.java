package dev.tracker.reactivestreams;

import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity;
import org.reactivestreams.Publisher;

/**
 * Tracks {@link Publisher}: one activity for each subscription, from {@code subscribe} to
 * completion, error or cancellation, which fails it with a {@link
 * java.util.concurrent.CancellationException}. The activity ends before the subscriber receives the
 * signal. Demand, items and their order pass untouched. Generated decorators call it.
 *
 * @since 0.1.0
 */
public final class ReactiveStreamsAdapter {
  private ReactiveStreamsAdapter() {}

  /**
   * A publisher whose subscriptions are activities. The result of an activity is the last item.
   *
   * @param <T> the items
   * @param source what the delegate returned
   * @param activity its activities
   * @return the publisher for the caller
   */
  public static <T> Publisher<T> defer(Publisher<T> source, DeferredActivity<T> activity) {
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
}
