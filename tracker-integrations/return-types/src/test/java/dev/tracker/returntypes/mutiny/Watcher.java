package dev.tracker.returntypes.mutiny;

import dev.tracker.returntypes.chains.Watching;
import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.subscription.ContextSupport;
import io.smallrye.mutiny.subscription.MultiSubscriber;
import java.util.concurrent.Flow;

/** Subscribes to a chain, with something in its context. */
record Watcher(Watching watching) implements MultiSubscriber<Integer>, ContextSupport {

  @Override
  public Context context() {
    return Context.of("tenant", 4);
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    watching.subscribed(subscription::request, subscription::cancel);
  }

  @Override
  public void onItem(Integer item) {
    watching.next(item);
  }

  @Override
  public void onFailure(Throwable failure) {
    watching.failed(failure);
  }

  @Override
  public void onCompletion() {
    watching.completed();
  }
}
