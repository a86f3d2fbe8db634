package dev.tracker.rxjava3;

import dev.tracker.spi.DeferredActivity;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.core.SingleObserver;

/**
 * A {@code Single} whose subscriptions are activities. Assembly hooks never see it: they act on
 * what is there without it.
 */
final class TrackedSingle<T> extends Single<T> {
  private final Single<T> source;
  private final DeferredActivity<T> activity;

  TrackedSingle(Single<T> source, DeferredActivity<T> activity) {
    this.source = source;
    this.activity = activity;
  }

  @Override
  protected void subscribeActual(SingleObserver<? super T> observer) {
    RxJava3Adapter.start(
        activity, run -> source.subscribe(new TrackedSingleObserver<>(observer, run)));
  }
}
