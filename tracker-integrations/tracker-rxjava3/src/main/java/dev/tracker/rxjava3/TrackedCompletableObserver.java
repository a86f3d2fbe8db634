package dev.tracker.rxjava3;

import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity.Run;
import io.reactivex.rxjava3.core.CompletableObserver;
import io.reactivex.rxjava3.disposables.Disposable;

/** Ends an activity with a completable, before its subscriber hears. */
record TrackedCompletableObserver(CompletableObserver observer, Run<Void> run)
    implements CompletableObserver {

  @Override
  public void onSubscribe(Disposable disposable) {
    ContextScope scope = run.subscriberScope();
    try (scope) {
      observer.onSubscribe(new TrackedDisposable(disposable, run));
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
