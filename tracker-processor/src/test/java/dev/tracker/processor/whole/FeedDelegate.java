package dev.tracker.processor.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow;

/** Is the publisher that it returns: the test emits, and sees what subscribers ask for. */
final class FeedDelegate implements FeedService, Flow.Publisher<Delivery> {
  final List<Flow.Subscriber<? super Delivery>> subscribers = new ArrayList<>();
  final List<String> asked = new ArrayList<>();
  Flow.Publisher<Delivery> returned = this;
  RuntimeException failure;
  RuntimeException refusal;

  @Override
  public Flow.Publisher<Delivery> send(String name) {
    if (failure != null) {
      throw failure;
    }
    return returned;
  }

  @Override
  public Flow.Publisher<Delivery> reroute(String name) {
    return returned;
  }

  @Override
  public Flow.Publisher<Delivery> get(String name) {
    return returned;
  }

  @Override
  public Flow.Publisher<? extends Delivery> find(String name) {
    return returned;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super Delivery> subscriber) {
    Objects.requireNonNull(subscriber, "the delegate's own refusal");
    if (refusal != null) {
      throw refusal;
    }
    subscribers.add(subscriber);
    subscriber.onSubscribe(
        new Flow.Subscription() {
          @Override
          public void request(long count) {
            asked.add("request " + count);
          }

          @Override
          public void cancel() {
            asked.add("cancel");
          }
        });
  }

  /** The subscriber that came last. */
  Flow.Subscriber<? super Delivery> subscriber() {
    return subscribers.get(subscribers.size() - 1);
  }
}
