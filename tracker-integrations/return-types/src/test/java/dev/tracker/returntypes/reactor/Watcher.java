package dev.tracker.returntypes.reactor;

import dev.tracker.returntypes.chains.Watching;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.util.context.Context;

/** Subscribes to a chain, with something in its context. */
record Watcher(Watching watching) implements CoreSubscriber<Integer> {

  @Override
  public Context currentContext() {
    return Context.of("tenant", 4);
  }

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
