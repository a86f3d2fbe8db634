package dev.tracker.mutiny;

import dev.tracker.spi.DeferredActivity;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Tracks Mutiny's types by subscription. Generated decorators call it; applications do not.
 *
 * <p>An activity starts on the thread that subscribes, before the source is subscribed to, in the
 * context of the call. The item of a {@code Uni} or the completion of a {@code Multi} ends it; a
 * failure or the cancellation by the subscriber, which is a {@link
 * java.util.concurrent.CancellationException}, fail it; whichever comes first counts. It ends
 * before the subscriber receives the signal. Demand, items and their order pass untouched, and so
 * does the subscriber's Mutiny context. Interceptors are not told of what the caller gets when it
 * is made, and of one subscription to it and what it wraps: they act as often as without tracking.
 *
 * @since 0.1.0
 */
public final class MutinyAdapter {
  private MutinyAdapter() {}

  /**
   * A uni whose subscriptions are activities. The result of an activity is the item, which may be
   * {@code null}.
   *
   * @param <T> the item
   * @param source what the delegate returned
   * @param activity its activities
   * @return the uni for the caller
   */
  public static <T> Uni<T> defer(Uni<T> source, DeferredActivity<T> activity) {
    return new TrackedUni<>(source, activity);
  }

  /**
   * A multi whose subscriptions are activities. The result of an activity is the last item.
   *
   * @param <T> the items
   * @param source what the delegate returned
   * @param activity its activities
   * @return the multi for the caller
   */
  public static <T> Multi<T> defer(Multi<T> source, DeferredActivity<T> activity) {
    return new TrackedMulti<>(source, activity);
  }
}
