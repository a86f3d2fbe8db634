package dev.tracker.reactor;

import dev.tracker.context.ActivityContext;
import dev.tracker.spi.DeferredActivity;
import reactor.core.publisher.ConnectableFlux;
import reactor.core.publisher.Flux;
import reactor.core.publisher.GroupedFlux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.ParallelFlux;

/**
 * Tracks {@link Mono}, {@link Flux} and the kinds of {@code Flux} a method may return. Generated
 * decorators call it.
 *
 * <p>An activity starts with each subscription, on the subscribing thread, and ends before the
 * subscriber receives the signal:
 *
 * <ul>
 *   <li>A {@code Mono} succeeds with its value, or with {@code null} if it completes empty; a
 *       {@code Flux} succeeds when it completes, with its last item.
 *   <li>An error fails the activity.
 *   <li>A cancellation fails it with a {@link java.util.concurrent.CancellationException}. That
 *       includes operators like {@code take(1)} or {@code timeout}, which cancel their source. If
 *       this is a normal outcome, set {@code expected = CancellationException.class}.
 *   <li>A {@code retry} or {@code repeat} that the caller adds subscribes again, and each
 *       subscription is an activity. One inside what the delegate returned is part of a single
 *       activity.
 * </ul>
 *
 * <p>It starts in the {@link ActivityContext} that the method was passed as an argument, else in
 * the one that the subscriber's Reactor context has under that class as the key, else in the one
 * that was current in the call. What it starts is put there in turn, for everything upstream to
 * see, and is current while upstream is subscribed to, asked and cancelled. The subscriber is
 * called in its own: the one in its Reactor context, else the one that was current when it
 * subscribed.
 *
 * <p>What the caller gets is a new object of the declared type. Items, their order, demand, errors
 * and fusion pass untouched, and so does whatever a hook does: hooks never see that object.
 *
 * @since 0.1.0
 */
public final class ReactorAdapter {
  private ReactorAdapter() {}

  /**
   * A {@code Mono} whose subscriptions are activities.
   *
   * @param <T> the value
   * @param source what the delegate returned
   * @param activity its activities
   * @return the {@code Mono} for the caller
   */
  public static <T> Mono<T> defer(Mono<T> source, DeferredActivity<T> activity) {
    return TrackedMono.of(source, activity);
  }

  /**
   * A {@code Flux} whose subscriptions are activities.
   *
   * @param <T> the items
   * @param source what the delegate returned
   * @param activity its activities
   * @return the {@code Flux} for the caller
   */
  public static <T> Flux<T> defer(Flux<T> source, DeferredActivity<T> activity) {
    return TrackedFlux.of(source, activity);
  }

  /**
   * A {@code ConnectableFlux} whose subscriptions are activities. Connecting it is none, and
   * connects the same source.
   *
   * @param <T> the items
   * @param source what the delegate returned
   * @param activity its activities
   * @return the {@code ConnectableFlux} for the caller
   */
  public static <T> ConnectableFlux<T> defer(
      ConnectableFlux<T> source, DeferredActivity<T> activity) {
    return TrackedConnectableFlux.of(source, TrackedFlux.of(source, activity));
  }

  /**
   * A {@code GroupedFlux} whose subscriptions are activities.
   *
   * @param <K> the key
   * @param <T> the items
   * @param source what the delegate returned
   * @param activity its activities
   * @return the {@code GroupedFlux} for the caller
   */
  public static <K, T> GroupedFlux<K, T> defer(
      GroupedFlux<K, T> source, DeferredActivity<T> activity) {
    return TrackedGroupedFlux.of(source, TrackedFlux.of(source, activity));
  }

  /**
   * A {@code ParallelFlux} whose subscriptions are activities: one for all rails. It succeeds when
   * the last rail completes, fails with the first error of any, and is cancelled if all rails have
   * ended and at least one of them was cancelled.
   *
   * @param <T> the items
   * @param source what the delegate returned
   * @param activity its activities
   * @return the {@code ParallelFlux} for the caller
   */
  public static <T> ParallelFlux<T> defer(ParallelFlux<T> source, DeferredActivity<T> activity) {
    return new TrackedParallelFlux<>(source, activity);
  }
}
