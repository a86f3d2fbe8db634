package dev.tracker.returntypes.rxjava;

import dev.tracker.returntypes.chains.Watching;
import io.reactivex.rxjava3.core.FlowableSubscriber;
import org.reactivestreams.Subscription;

/** Subscribes to a chain. */
record Watcher(Watching watching) implements FlowableSubscriber<Integer> {

  @Override
  public void onSubscribe(Subscription subscription) {
    watching.subscribed(subscription::request, subscription::cancel);
  }

  @Override
  public void onNext(Integer item) {
    watching.next(item);
  }

  @Override
  public void onError(Throwable error) {
    watching.failed(error);
  }

  @Override
  public void onComplete() {
    watching.completed();
  }
}
