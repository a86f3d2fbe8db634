package dev.tracker.returntypes.reactor;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where the items come from. */
final class FluxSources {
  private static final Map<String, Function<ReactorChain, Flux<Integer>>> ALL =
      new LinkedHashMap<>();

  static {
    ALL.put("range", chain -> Flux.range(1, chain.random.nextInt(12)));
    ALL.put("just", chain -> Flux.just(7));
    ALL.put("justMany", chain -> Flux.just(5, 3, 8, 4));
    ALL.put("list", chain -> Flux.fromIterable(List.of(9, 1, 6, 2, 2, 2)));
    ALL.put("empty", chain -> Flux.empty());
    ALL.put("error", chain -> Flux.error(new IOException("source")));
    ALL.put("errorLate", chain -> Flux.just(1, 2).concatWith(Flux.error(IOException::new)));
    ALL.put("callable", chain -> Mono.fromCallable(() -> chain.function().apply(4)).flux());
    ALL.put("monoJust", chain -> Mono.just(11).flux());
    ALL.put("hidden", chain -> Flux.range(1, 5).hide());
    ALL.put("stream", chain -> Flux.fromStream(() -> Stream.of(4, 5, 6)));
    ALL.put("defer", chain -> deferred(chain));
    ALL.put("generate", chain -> generated(chain));
    ALL.put("create", chain -> created());
    ALL.put("push", chain -> Flux.push(sink -> sink.next(3).next(2).error(new IOException())));
    ALL.put("contextual", chain -> contextual());
    ALL.put("interval", chain -> interval(chain));
    ALL.put("using", chain -> using(chain));
    ALL.put("foreign", chain -> Flux.from((Publisher<Integer>) Flux.just(1, 2)::subscribe));
    ALL.put("custom", chain -> new PassThrough.Many(Flux.range(1, 4)));
    ALL.put("throwing", chain -> throwing());
    ALL.put("never", chain -> Flux.never());
  }

  private FluxSources() {}

  static Flux<Integer> any(ReactorChain chain) {
    return chain.oneOf(ALL).apply(chain);
  }

  static Flux<Integer> simple(ReactorChain chain) {
    int first = chain.random.nextInt(4);
    return chain.random.nextBoolean() ? Flux.just(first) : Flux.range(first, 3);
  }

  private static Flux<Integer> deferred(ReactorChain chain) {
    Flux<Integer> nested = chain.nested();
    return Flux.defer(() -> nested);
  }

  private static Flux<Integer> generated(ReactorChain chain) {
    int count = chain.random.nextInt(8);
    return Flux.generate(
        () -> 0,
        (state, sink) -> {
          if (state == count) {
            sink.complete();
          } else {
            sink.next(state);
          }
          return state + 1;
        });
  }

  private static Flux<Integer> created() {
    return Flux.create(
        sink -> {
          for (int i = 0; i < 6; i++) {
            sink.next(i);
          }
          sink.complete();
        });
  }

  /** What the subscriber's context has: tracking passes it on. */
  private static Flux<Integer> contextual() {
    return Flux.deferContextual(
        context -> Flux.just(context.getOrDefault("tenant", 0), context.getOrDefault("user", 1)));
  }

  private static Flux<Integer> interval(ReactorChain chain) {
    return Flux.interval(chain.while_(), chain.time).map(Long::intValue).take(5);
  }

  private static Flux<Integer> using(ReactorChain chain) {
    Flux<Integer> nested = chain.nested();
    return Flux.using(() -> 1, resource -> nested, resource -> chain.trace.add("released"));
  }

  private static Flux<Integer> throwing() {
    return new PassThrough.Many(Flux.never()) {
      @Override
      public void subscribe(CoreSubscriber<? super Integer> subscriber) {
        throw new IllegalStateException("subscribe");
      }
    };
  }
}
