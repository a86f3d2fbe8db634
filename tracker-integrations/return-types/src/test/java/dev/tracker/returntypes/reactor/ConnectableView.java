package dev.tracker.returntypes.reactor;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.publisher.ConnectableFlux;
import reactor.core.publisher.Flux;

/** Connects its source, and has others subscribe to what is made of it. */
final class ConnectableView extends ConnectableFlux<Integer> {
  private final ConnectableFlux<Integer> source;
  private final Flux<Integer> viewed;

  ConnectableView(ConnectableFlux<Integer> source, UnaryOperator<Flux<Integer>> view) {
    this.source = source;
    this.viewed = view.apply(source);
  }

  @Override
  public void connect(Consumer<? super Disposable> cancelSupport) {
    source.connect(cancelSupport);
  }

  @Override
  public void subscribe(CoreSubscriber<? super Integer> subscriber) {
    viewed.subscribe(subscriber);
  }
}
