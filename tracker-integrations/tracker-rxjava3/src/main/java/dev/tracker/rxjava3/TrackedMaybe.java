package dev.tracker.rxjava3;

import dev.tracker.spi.DeferredActivity;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.MaybeObserver;

/**
 * A {@code Maybe} whose subscriptions are activities. Assembly hooks never see it: they act on what
 * is there without it.
 */
final class TrackedMaybe<T> extends Maybe<T> {
  private final Maybe<T> source;
  private final DeferredActivity<T> activity;

  TrackedMaybe(Maybe<T> source, DeferredActivity<T> activity) {
    this.source = source;
    this.activity = activity;
  }

  @Override
  protected void subscribeActual(MaybeObserver<? super T> observer) {
    RxJava3Adapter.start(
        activity, run -> source.subscribe(new TrackedMaybeObserver<>(observer, run)));
  }
}
