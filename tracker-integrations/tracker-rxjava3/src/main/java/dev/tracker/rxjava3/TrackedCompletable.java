package dev.tracker.rxjava3;

import dev.tracker.spi.DeferredActivity;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.CompletableObserver;

/**
 * A {@code Completable} whose subscriptions are activities. Assembly hooks never see it: they act
 * on what is there without it.
 */
final class TrackedCompletable extends Completable {
  private final Completable source;
  private final DeferredActivity<Void> activity;

  TrackedCompletable(Completable source, DeferredActivity<Void> activity) {
    this.source = source;
    this.activity = activity;
  }

  @Override
  protected void subscribeActual(CompletableObserver observer) {
    RxJava3Adapter.start(
        activity, run -> source.subscribe(new TrackedCompletableObserver(observer, run)));
  }
}
