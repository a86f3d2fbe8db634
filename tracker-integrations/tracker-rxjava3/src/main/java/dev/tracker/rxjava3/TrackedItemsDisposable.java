package dev.tracker.rxjava3;

import dev.tracker.context.ContextScope;
import io.reactivex.rxjava3.disposables.Disposable;

/** What the observer of many items disposes of. */
class TrackedItemsDisposable<T> implements Disposable {
  private final Disposable upstream;
  private final Items<T> items;

  TrackedItemsDisposable(Disposable upstream, Items<T> items) {
    this.upstream = upstream;
    this.items = items;
  }

  /** The source completes. */
  void completing() {
    items.completed();
  }

  @Override
  public final void dispose() {
    items.cancelled("The subscriber disposed");
    ContextScope scope = items.run().workScope();
    try (scope) {
      upstream.dispose();
    }
  }

  @Override
  public final boolean isDisposed() {
    return upstream.isDisposed();
  }
}
