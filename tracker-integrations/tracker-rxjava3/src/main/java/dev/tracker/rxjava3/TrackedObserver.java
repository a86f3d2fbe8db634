package dev.tracker.rxjava3;

import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity.Run;
import io.reactivex.rxjava3.core.Observer;
import io.reactivex.rxjava3.disposables.Disposable;
import org.jspecify.annotations.Nullable;

/** Ends an activity with an observable, before its subscriber hears. */
final class TrackedObserver<T> implements Observer<T> {
  private final Observer<? super T> observer;
  private final Run<T> run;
  private final boolean keepsLast;
  private @Nullable T last;

  TrackedObserver(Observer<? super T> observer, Run<T> run, boolean keepsLast) {
    this.observer = observer;
    this.run = run;
    this.keepsLast = keepsLast;
  }

  @Override
  public void onSubscribe(Disposable disposable) {
    ContextScope scope = run.subscriberScope();
    try (scope) {
      observer.onSubscribe(new TrackedDisposable(disposable, run));
    }
  }

  @Override
  public void onNext(T item) {
    if (keepsLast) {
      last = item;
    }
    ContextScope scope = run.subscriberScope();
    try (scope) {
      observer.onNext(item);
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
    run.succeed(last);
    ContextScope scope = run.subscriberScope();
    try (scope) {
      observer.onComplete();
    }
  }
}
