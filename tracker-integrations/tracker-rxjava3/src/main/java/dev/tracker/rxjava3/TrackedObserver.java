package dev.tracker.rxjava3;

import dev.tracker.context.ContextScope;
import io.reactivex.rxjava3.core.Observer;
import io.reactivex.rxjava3.disposables.Disposable;
import org.jspecify.annotations.Nullable;

/** Ends an activity with an observable, before its subscriber hears. */
final class TrackedObserver<T> implements Observer<T> {
  private final Observer<? super T> observer;
  private final Items<T> items;
  private @Nullable TrackedItemsDisposable<T> disposable;

  TrackedObserver(Observer<? super T> observer, Items<T> items) {
    this.observer = observer;
    this.items = items;
  }

  @Override
  public void onSubscribe(Disposable upstream) {
    ContextScope scope = items.run().subscriberScope();
    try (scope) {
      observer.onSubscribe(tracked(upstream));
    }
  }

  private Disposable tracked(Disposable upstream) {
    if (disposable != null) {
      // To refuse a second one is the subscriber's affair, and does not dispose of the first.
      return upstream;
    }
    TrackedItemsDisposable<T> fusing =
        RxJava3Adapter.FUSES ? Fusion.disposable(upstream, items) : null;
    disposable = fusing == null ? new TrackedItemsDisposable<>(upstream, items) : fusing;
    return disposable;
  }

  /** From a source that is fused, {@code null} says that there is something to take. */
  @Override
  public void onNext(@Nullable T item) {
    if (item != null) {
      items.item(item);
    }
    ContextScope scope = items.run().subscriberScope();
    try (scope) {
      observer.onNext(item);
    }
  }

  @Override
  public void onError(Throwable error) {
    items.failed(error);
    ContextScope scope = items.run().subscriberScope();
    try (scope) {
      observer.onError(error);
    }
  }

  @Override
  public void onComplete() {
    if (disposable == null) {
      items.completed();
    } else {
      disposable.completing();
    }
    ContextScope scope = items.run().subscriberScope();
    try (scope) {
      observer.onComplete();
    }
  }
}
