package dev.tracker.rxjava3;

import dev.tracker.DeferredActivity.Run;
import io.reactivex.rxjava3.core.MaybeObserver;
import io.reactivex.rxjava3.disposables.Disposable;

/** Ends an activity with a maybe, before its subscriber hears. */
record TrackedMaybeObserver<T>(MaybeObserver<? super T> observer, Run<T> run)
    implements MaybeObserver<T> {

  @Override
  public void onSubscribe(Disposable disposable) {
    observer.onSubscribe(new TrackedDisposable(disposable, run));
  }

  @Override
  public void onSuccess(T item) {
    run.succeed(item);
    observer.onSuccess(item);
  }

  @Override
  public void onError(Throwable error) {
    run.fail(error);
    observer.onError(error);
  }

  @Override
  public void onComplete() {
    run.succeed(null);
    observer.onComplete();
  }
}
