package dev.tracker.processor.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;

/** Keeps the signals it gets, and whether the activity was over at each end. */
final class SignalSubscriber implements Flow.Subscriber<Delivery> {
  final List<Object> signals = new ArrayList<>();
  Flow.Subscription subscription;
  Runnable atEnd = () -> {};

  @Override
  public void onSubscribe(Flow.Subscription started) {
    subscription = started;
  }

  @Override
  public void onNext(Delivery item) {
    signals.add(item);
  }

  @Override
  public void onError(Throwable error) {
    signals.add(error);
    atEnd.run();
  }

  @Override
  public void onComplete() {
    signals.add("complete");
    atEnd.run();
  }
}
