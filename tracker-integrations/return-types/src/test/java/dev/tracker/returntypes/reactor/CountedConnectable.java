package dev.tracker.returntypes.reactor;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.publisher.ConnectableFlux;
import reactor.core.publisher.Flux;

/** Connects its source, and has its subscriptions counted. */
final class CountedConnectable extends ConnectableFlux<Integer> {
  private final ConnectableFlux<Integer> source;
  private final Flux<Integer> counted;

  CountedConnectable(ConnectableFlux<Integer> source, UnaryOperator<Flux<Integer>> counting) {
    this.source = source;
    this.counted = counting.apply(source);
  }

  @Override
  public void connect(Consumer<? super Disposable> cancelSupport) {
    source.connect(cancelSupport);
  }

  @Override
  public void subscribe(CoreSubscriber<? super Integer> subscriber) {
    counted.subscribe(subscriber);
  }
}
