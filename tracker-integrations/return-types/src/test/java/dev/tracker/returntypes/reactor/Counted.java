package dev.tracker.returntypes.reactor;

import dev.tracker.returntypes.chains.Trace;
import java.util.concurrent.atomic.AtomicBoolean;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxOperator;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoOperator;
import reactor.util.context.Context;

/** Tells the trace that it is subscribed to, and that this is over; otherwise passes through. */
final class Counted {
  private Counted() {}

  static Flux<Integer> flux(Flux<Integer> source, Trace trace) {
    return new FluxOperator<Integer, Integer>(source) {
      @Override
      public void subscribe(CoreSubscriber<? super Integer> subscriber) {
        Counting counting = new Counting(subscriber, trace, false);
        try {
          source.subscribe(counting);
        } catch (Throwable error) {
          counting.ended();
          throw error;
        }
      }
    };
  }

  static Mono<Integer> mono(Mono<Integer> source, Trace trace) {
    return new MonoOperator<Integer, Integer>(source) {
      @Override
      public void subscribe(CoreSubscriber<? super Integer> subscriber) {
        Counting counting = new Counting(subscriber, trace, true);
        try {
          source.subscribe(counting);
        } catch (Throwable error) {
          counting.ended();
          throw error;
        }
      }
    };
  }

  private static final class Counting implements CoreSubscriber<Integer>, Subscription {
    private final CoreSubscriber<? super Integer> subscriber;
    private final Trace trace;
    private final boolean single;
    private final AtomicBoolean ended = new AtomicBoolean();
    private Subscription upstream;

    Counting(CoreSubscriber<? super Integer> subscriber, Trace trace, boolean single) {
      this.subscriber = subscriber;
      this.trace = trace;
      this.single = single;
      trace.opened();
    }

    void ended() {
      if (ended.compareAndSet(false, true)) {
        trace.ended();
      }
    }

    @Override
    public Context currentContext() {
      return subscriber.currentContext();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
      if (upstream != null) {
        subscriber.onSubscribe(subscription);
        return;
      }
      upstream = subscription;
      subscriber.onSubscribe(this);
    }

    @Override
    public void onNext(Integer item) {
      if (single) {
        ended();
      }
      subscriber.onNext(item);
    }

    @Override
    public void onError(Throwable error) {
      ended();
      subscriber.onError(error);
    }

    @Override
    public void onComplete() {
      ended();
      subscriber.onComplete();
    }

    @Override
    public void request(long count) {
      upstream.request(count);
    }

    @Override
    public void cancel() {
      ended();
      upstream.cancel();
    }
  }
}
