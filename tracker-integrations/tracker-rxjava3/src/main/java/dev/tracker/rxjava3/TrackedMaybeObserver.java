package dev.tracker.rxjava3;

import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity.Run;
import io.reactivex.rxjava3.core.MaybeObserver;
import io.reactivex.rxjava3.disposables.Disposable;

/** Ends an activity with a maybe, before its subscriber hears. */
record TrackedMaybeObserver<T>(MaybeObserver<? super T> observer, Run<T> run)
    implements MaybeObserver<T> {

  @Override
  public void onSubscribe(Disposable disposable) {
    ContextScope scope = run.subscriberScope();
    try (scope) {
      observer.onSubscribe(new TrackedDisposable(disposable, run));
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
