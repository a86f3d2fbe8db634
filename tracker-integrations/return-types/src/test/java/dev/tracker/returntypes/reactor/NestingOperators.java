package dev.tracker.returntypes.reactor;

import java.util.Map;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Operators that subscribe to chains within the chain. */
final class NestingOperators {
  private NestingOperators() {}

  static void put(Map<String, FluxOperators> all) {
    putCombining(all);
    putMapping(all);
    all.put("monos", (chain, flux) -> MonoOperators.chain(chain, flux.next()).flux());
    all.put(
        "monosOfAll",
        (chain, flux) ->
            MonoOperators.chain(chain, flux.collectList().map(items -> items.size())).flux());
    all.put("parallel", NestingOperators::parallel);
    all.put("groupBy", NestingOperators::groupBy);
    all.put(
        "window",
        (chain, flux) ->
            flux.window(2).concatMap(window -> chain.service.changingAll(() -> window)));
    all.put("expand", (chain, flux) -> expand(flux));
    all.put(
        "usingWhen",
        (chain, flux) ->
            Flux.usingWhen(
                Mono.just(1), resource -> flux, resource -> chain.service.mono(Mono::empty)));
  }

  private static void putCombining(Map<String, FluxOperators> all) {
    all.put("startWith", (chain, flux) -> flux.startWith(chain.nested()));
    all.put("concatWith", (chain, flux) -> flux.concatWith(chain.nested()));
    all.put("mergeWith", (chain, flux) -> flux.mergeWith(chain.nested()));
    all.put("mergeSequential", (chain, flux) -> Flux.mergeSequential(flux, chain.nested()));
    all.put("mergeDelayError", (chain, flux) -> Flux.mergeDelayError(2, flux, chain.nested()));
    all.put("zipWith", (chain, flux) -> flux.zipWith(chain.nested(), (a, b) -> (a + b) % 50));
    all.put(
        "zipWithPrefetch", (chain, flux) -> flux.zipWith(chain.nested(), 1, (a, b) -> (a + b) % 9));
    all.put(
        "combineLatest",
        (chain, flux) -> Flux.combineLatest(flux, chain.nested(), (a, b) -> (a + b) % 50));
    all.put(
        "withLatestFrom", (chain, flux) -> flux.withLatestFrom(chain.nested(), (a, b) -> a + b));
    all.put("switchIfEmpty", (chain, flux) -> flux.switchIfEmpty(chain.nested()));
    all.put("or", (chain, flux) -> flux.or(chain.nested()));
    all.put("thenMany", (chain, flux) -> flux.thenMany(chain.nested()));
    all.put("takeUntilOther", (chain, flux) -> flux.takeUntilOther(chain.nested()));
    all.put("skipUntilOther", (chain, flux) -> flux.skipUntilOther(chain.nested()));
    all.put("sample", (chain, flux) -> flux.sample(chain.nested()));
    all.put("bufferOn", (chain, flux) -> flux.buffer(chain.nested()).map(items -> items.size()));
    all.put("delayUntil", (chain, flux) -> withNested(chain, flux, Flux::delayUntil));
    all.put(
        "switchOnFirst",
        (chain, flux) ->
            flux.switchOnFirst((first, all1) -> chain.service.flux(() -> all1.map(i -> i + 1))));
  }

  private static void putMapping(Map<String, FluxOperators> all) {
    all.put("flatMap", (chain, flux) -> withNested(chain, flux, Flux::flatMap));
    all.put(
        "flatMapOne", (chain, flux) -> withNested(chain, flux, (f, inner) -> f.flatMap(inner, 1)));
    all.put(
        "flatMapTwo",
        (chain, flux) -> withNested(chain, flux, (f, inner) -> f.flatMap(inner, 2, 1)));
    all.put(
        "flatMapDelayError",
        (chain, flux) -> withNested(chain, flux, (f, in) -> f.flatMapDelayError(in, 3, 2)));
    all.put("flatMapSequential", (chain, flux) -> withNested(chain, flux, Flux::flatMapSequential));
    all.put("concatMap", (chain, flux) -> withNested(chain, flux, Flux::concatMap));
    all.put(
        "concatMapPrefetch",
        (chain, flux) ->
            withNested(chain, flux, (f, inner) -> f.concatMap(inner, chain.random.nextInt(2))));
    all.put(
        "concatMapDelayError", (chain, flux) -> withNested(chain, flux, Flux::concatMapDelayError));
    all.put("switchMap", (chain, flux) -> withNested(chain, flux, Flux::switchMap));
    all.put("flatMapMono", (chain, flux) -> flatMapMono(chain, flux));
    all.put("filterWhen", (chain, flux) -> filterWhen(chain, flux));
  }

  @FunctionalInterface
  private interface Nesting {
    Flux<Integer> apply(Flux<Integer> flux, Function<Integer, Publisher<? extends Integer>> inner);
  }

  private static Flux<Integer> withNested(ReactorChain chain, Flux<Integer> flux, Nesting nesting) {
    Flux<Integer> nested = chain.nested();
    Flux<Integer> other = chain.nested();
    return nesting.apply(flux, item -> item % 2 == 0 ? nested : other);
  }

  private static Flux<Integer> flatMapMono(ReactorChain chain, Flux<Integer> flux) {
    Mono<Integer> nested = chain.nestedMono();
    return flux.flatMap(item -> nested, 2);
  }

  private static Flux<Integer> filterWhen(ReactorChain chain, Flux<Integer> flux) {
    Mono<Integer> nested = chain.nestedMono();
    return flux.filterWhen(item -> nested.map(other -> (item + other) % 3 != 0));
  }

  private static Flux<Integer> expand(Flux<Integer> flux) {
    return flux.expand(item -> item > 2 ? Flux.just(item / 2) : Flux.empty());
  }

  private static Flux<Integer> groupBy(ReactorChain chain, Flux<Integer> flux) {
    return flux.groupBy(item -> item % 3)
        .flatMap(group -> chain.service.grouped(() -> group).map(item -> item * 3 + group.key()));
  }

  private static Flux<Integer> parallel(ReactorChain chain, Flux<Integer> flux) {
    int rails = 1 + chain.random.nextInt(3);
    boolean runs = chain.random.nextBoolean();
    return chain
        .service
        .parallel(() -> runs ? flux.parallel(rails).runOn(chain.time) : flux.parallel(rails))
        .map(chain.function())
        .sequential();
  }
}
