package dev.tracker.rxjava3;

import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity.Run;
import io.reactivex.rxjava3.core.CompletableObserver;
import io.reactivex.rxjava3.disposables.Disposable;

/** Ends an activity with a completable, before its subscriber hears. */
final class TrackedCompletableObserver implements CompletableObserver {
  private final CompletableObserver observer;
  private final Run<Void> run;
  private boolean subscribed;

  TrackedCompletableObserver(CompletableObserver observer, Run<Void> run) {
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
