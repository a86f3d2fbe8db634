package dev.tracker.rxjava3;

import dev.tracker.spi.DeferredActivity;
import io.reactivex.rxjava3.core.Flowable;
import org.reactivestreams.Subscriber;

/**
 * A {@code Flowable} whose subscriptions are activities. Assembly hooks never see it: they act on
 * what is there without it.
 */
final class TrackedFlowable<T> extends Flowable<T> {
  private final Flowable<T> source;
  private final DeferredActivity<T> activity;

  TrackedFlowable(Flowable<T> source, DeferredActivity<T> activity) {
    this.source = source;
    this.activity = activity;
  }

  @Override
  protected void subscribeActual(Subscriber<? super T> subscriber) {
    RxJava3Adapter.start(
        activity,
        run ->
            source.subscribe(
                TrackedSubscriber.of(subscriber, new Items<>(run, activity.wantsResult()))));
  }
}
