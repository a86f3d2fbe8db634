package dev.tracker.rxjava3;

import dev.tracker.spi.DeferredActivity;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Observer;

/**
 * An {@code Observable} whose subscriptions are activities. Assembly hooks never see it: they act
 * on what is there without it.
 */
final class TrackedObservable<T> extends Observable<T> {
  private final Observable<T> source;
  private final DeferredActivity<T> activity;

  TrackedObservable(Observable<T> source, DeferredActivity<T> activity) {
    this.source = source;
    this.activity = activity;
  }

  @Override
  protected void subscribeActual(Observer<? super T> observer) {
    RxJava3Adapter.start(
        activity,
        run ->
            source.subscribe(
                new TrackedObserver<>(observer, new Items<>(run, activity.wantsResult()))));
  }
}
