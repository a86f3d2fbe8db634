package dev.tracker.processor.universe;

import java.util.concurrent.Flow;

/** Asks for everything, and wants to hear of nothing. */
final class SilentSubscriber implements Flow.Subscriber<Object> {

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(Object item) {}

  @Override
  public void onError(Throwable error) {}

  @Override
  public void onComplete() {}

  /** A publisher that completes at once, without an item. */
  static Flow.Publisher<Object> emptyPublisher() {
    return subscriber -> {
      subscriber.onSubscribe(
          new Flow.Subscription() {
            @Override
            public void request(long count) {}

            @Override
            public void cancel() {}
          });
      subscriber.onComplete();
    };
  }
}
