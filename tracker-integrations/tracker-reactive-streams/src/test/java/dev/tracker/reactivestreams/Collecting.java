package dev.tracker.reactivestreams;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Asks for one item after another. */
class Collecting<T> implements Subscriber<T> {
  final List<T> items = new CopyOnWriteArrayList<>();
  final CompletableFuture<List<T>> outcome = new CompletableFuture<>();
  volatile Subscription subscription;

  @Override
  public void onSubscribe(Subscription subscription) {
    this.subscription = subscription;
    subscription.request(1);
  }

  @Override
  public void onNext(T item) {
    items.add(item);
    subscription.request(1);
  }

  @Override
  public void onError(Throwable error) {
    outcome.completeExceptionally(error);
  }

  @Override
  public void onComplete() {
    outcome.complete(items);
  }
}
