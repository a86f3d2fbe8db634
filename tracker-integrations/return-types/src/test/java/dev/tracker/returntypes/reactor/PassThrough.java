package dev.tracker.returntypes.reactor;

import java.util.concurrent.Callable;
import reactor.core.CoreSubscriber;
import reactor.core.Fuseable;
import reactor.core.Scannable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxOperator;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoOperator;

/**
 * Operators of somebody else's, that do nothing. Any such operator hides two things that Reactor
 * does with its own only: that a source is a mere {@code Callable}, which is then not subscribed to
 * at all, and, with automatic context propagation, everything that is done without a wrapper. What
 * is tracked is compared with these where that matters.
 */
final class PassThrough {
  private PassThrough() {}

  static Flux<Integer> of(Flux<Integer> flux, boolean always) {
    if (!always && !(flux instanceof Callable)) {
      return flux;
    }
    return flux instanceof Fuseable ? new FusingMany(flux) : new Many(flux);
  }

  static Mono<Integer> of(Mono<Integer> mono, boolean always) {
    if (!always && !(mono instanceof Callable)) {
      return mono;
    }
    return mono instanceof Fuseable ? new FusingOne(mono) : new One(mono);
  }

  static class Many extends FluxOperator<Integer, Integer> {

    Many(Flux<Integer> source) {
      super(source);
    }

    @Override
    public void subscribe(CoreSubscriber<? super Integer> subscriber) {
      source.subscribe(subscriber);
    }

    @Override
    public String stepName() {
      return Scannable.from(source).stepName();
    }
  }

  private static final class FusingMany extends Many implements Fuseable {

    FusingMany(Flux<Integer> source) {
      super(source);
    }
  }

  private static class One extends MonoOperator<Integer, Integer> {

    One(Mono<Integer> source) {
      super(source);
    }

    @Override
    public void subscribe(CoreSubscriber<? super Integer> subscriber) {
      source.subscribe(subscriber);
    }

    @Override
    public String stepName() {
      return Scannable.from(source).stepName();
    }
  }

  private static final class FusingOne extends One implements Fuseable {

    FusingOne(Mono<Integer> source) {
      super(source);
    }
  }
}
