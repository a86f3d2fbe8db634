package dev.tracker.rxjava3;

import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity.Run;
import io.reactivex.rxjava3.core.MaybeObserver;
import io.reactivex.rxjava3.disposables.Disposable;

/** Ends an activity with a maybe, before its subscriber hears. */
final class TrackedMaybeObserver<T> implements MaybeObserver<T> {
  private final MaybeObserver<? super T> observer;
  private final Run<T> run;
  private boolean subscribed;

  TrackedMaybeObserver(MaybeObserver<? super T> observer, Run<T> run) {
    this.observer = observer;
    this.run = run;
  }

  @Override
  public void onSubscribe(Disposable upstream) {
    // To refuse a second one is the subscriber's affair, and does not dispose of the first.
    Disposable disposable = subscribed ? upstream : new TrackedDisposable(upstream, run);
    subscribed = true;
    ContextScope scope = run.subscriberScope();
    try (scope) {
      observer.onSubscribe(disposable);
    }
  }

  @Override
  public void onSuccess(T item) {
    run.succeed(item);
    ContextScope scope = run.subscriberScope();
    try (scope) {
      observer.onSuccess(item);
    }
  }

  @Override
  public void onError(Throwable error) {
    run.fail(error);
    ContextScope scope = run.subscriberScope();
    try (scope) {
      observer.onError(error);
    }
  }

  @Override
  public void onComplete() {
    run.succeed(null);
    ContextScope scope = run.subscriberScope();
    try (scope) {
      observer.onComplete();
    }
  }
}
