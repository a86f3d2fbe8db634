package dev.tracker.returntypes.reactor;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Signal;

/** Operators that a chain may have. Those of other kinds are in classes of their own. */
@FunctionalInterface
interface FluxOperators {
  Map<String, FluxOperators> ALL = all();

  Flux<Integer> apply(ReactorChain chain, Flux<Integer> flux);

  static Flux<Integer> any(ReactorChain chain, Flux<Integer> flux) {
    return chain.oneOf(ALL).apply(chain, flux);
  }

  private static Map<String, FluxOperators> all() {
    Map<String, FluxOperators> all = new LinkedHashMap<>();
    putItems(all);
    putEnds(all);
    putErrors(all);
    putPeeks(all);
    NestingOperators.put(all);
    TimedOperators.put(all);
    SharingOperators.put(all);
    return all;
  }

  private static void putItems(Map<String, FluxOperators> all) {
    all.put("map", (chain, flux) -> flux.map(chain.function()));
    all.put("mapNotNull", (chain, flux) -> flux.mapNotNull(item -> item % 2 == 0 ? item : null));
    all.put("filter", (chain, flux) -> flux.filter(item -> item % 3 != 0));
    all.put("cast", (chain, flux) -> flux.cast(Integer.class));
    all.put(
        "handle",
        (chain, flux) ->
            flux.handle(
                (item, sink) -> {
                  if (item % 3 == 1) {
                    sink.next(item);
                  } else if (item % 17 == 5) {
                    sink.error(new IOException("handled"));
                  }
                }));
    all.put("scan", (chain, flux) -> flux.scan((a, b) -> (a + b) % 50));
    all.put("distinct", (chain, flux) -> flux.distinct());
    all.put("distinctUntilChanged", (chain, flux) -> flux.distinctUntilChanged());
    all.put("index", (chain, flux) -> flux.index().map(pair -> pair.getT2()));
    all.put(
        "materialize",
        (chain, flux) ->
            flux.materialize().filter(Signal::isOnNext).dematerialize().cast(Integer.class));
    all.put("buffer", (chain, flux) -> flux.buffer(2 + chain.random.nextInt(2)).map(List::size));
    all.put(
        "bufferUntil",
        (chain, flux) -> flux.bufferUntil(i -> i % 2 == 0).flatMapIterable(items -> items));
    all.put("flatMapIterable", (chain, flux) -> flux.flatMapIterable(i -> List.of(i, i + 1), 2));
    all.put("sort", (chain, flux) -> flux.sort());
    all.put("collectList", (chain, flux) -> flux.collectList().flatMapIterable(items -> items));
    all.put("count", (chain, flux) -> flux.count().map(Long::intValue).flux());
    all.put("reduce", (chain, flux) -> flux.reduce((a, b) -> (a + b) % 50).flux());
    all.put("hide", (chain, flux) -> flux.hide());
  }

  private static void putEnds(Map<String, FluxOperators> all) {
    all.put("take", (chain, flux) -> flux.take(chain.random.nextInt(5)));
    all.put("takeUncapped", (chain, flux) -> flux.take(chain.random.nextInt(5), false));
    all.put("takeUntil", (chain, flux) -> flux.takeUntil(item -> item % 5 == 4));
    all.put("takeWhile", (chain, flux) -> flux.takeWhile(item -> item % 7 != 6));
    all.put("takeLast", (chain, flux) -> flux.takeLast(chain.random.nextInt(4)));
    all.put("skip", (chain, flux) -> flux.skip(chain.random.nextInt(4)));
    all.put("skipLast", (chain, flux) -> flux.skipLast(1));
    all.put("skipUntil", (chain, flux) -> flux.skipUntil(item -> item % 2 == 0));
    all.put("next", (chain, flux) -> flux.next().flux());
    all.put("single", (chain, flux) -> flux.single().flux());
    all.put("singleOrEmpty", (chain, flux) -> flux.singleOrEmpty().flux());
    all.put("last", (chain, flux) -> flux.last(7).flux());
    all.put("elementAt", (chain, flux) -> flux.elementAt(1, 5).flux());
    all.put("any", (chain, flux) -> flux.any(i -> i % 4 == 3).map(any -> any ? 1 : 0).flux());
    all.put("all", (chain, flux) -> flux.all(i -> i % 4 != 3).map(all1 -> all1 ? 1 : 0).flux());
    all.put("ignoreElements", (chain, flux) -> flux.ignoreElements().flux());
    all.put("defaultIfEmpty", (chain, flux) -> flux.defaultIfEmpty(42));
    all.put("limitRate", (chain, flux) -> flux.limitRate(1 + chain.random.nextInt(4)));
    all.put("limitRateLowTide", (chain, flux) -> flux.limitRate(4, 0));
  }

  private static void putErrors(Map<String, FluxOperators> all) {
    all.put("onErrorReturn", (chain, flux) -> flux.onErrorReturn(33));
    all.put("onErrorResume", (chain, flux) -> flux.onErrorResume(chain.fallback()));
    all.put("onErrorComplete", (chain, flux) -> flux.onErrorComplete());
    all.put(
        "onErrorMap",
        (chain, flux) -> flux.onErrorMap(error -> new IllegalArgumentException("mapped", error)));
    all.put(
        "onErrorContinue",
        (chain, flux) ->
            flux.onErrorContinue((error, item) -> chain.trace.add("continued", error, item)));
    all.put(
        "onErrorContinueSome",
        (chain, flux) ->
            flux.onErrorContinue(
                IllegalStateException.class,
                (error, item) -> chain.trace.add("continued", error, item)));
    all.put("onErrorStop", (chain, flux) -> flux.onErrorStop());
    all.put("retry", (chain, flux) -> flux.retry(1));
    all.put(
        "retryWhen",
        (chain, flux) ->
            flux.retryWhen(
                reactor.util.retry.Retry.max(1)
                    .doBeforeRetry(signal -> chain.trace.add("retry", signal.failure()))));
    all.put("repeat", (chain, flux) -> flux.repeat(1));
    all.put("repeatWhen", (chain, flux) -> flux.repeatWhen(counts -> counts.take(1)));
  }

  private static void putPeeks(Map<String, FluxOperators> all) {
    all.put("doOnNext", (chain, flux) -> flux.doOnNext(item -> chain.trace.add("sees", item)));
    all.put("doOnEach", (chain, flux) -> flux.doOnEach(s -> chain.trace.add("each", s.getType())));
    all.put("doOnRequest", (chain, flux) -> flux.doOnRequest(n -> chain.trace.add("asks", n)));
    all.put("doOnCancel", (chain, flux) -> flux.doOnCancel(() -> chain.trace.add("cancels")));
    all.put("doOnError", (chain, flux) -> flux.doOnError(e -> chain.trace.add("fails", e)));
    all.put("doOnTerminate", (chain, flux) -> flux.doOnTerminate(() -> chain.trace.add("ends")));
    all.put("doFinally", (chain, flux) -> flux.doFinally(end -> chain.trace.add("finally", end)));
    all.put("doFirst", (chain, flux) -> flux.doFirst(() -> chain.trace.add("first")));
    all.put(
        "doOnSubscribe", (chain, flux) -> flux.doOnSubscribe(s -> chain.trace.add("subscribes")));
    all.put(
        "doOnDiscard",
        (chain, flux) ->
            flux.doOnDiscard(Integer.class, item -> chain.trace.add("discards", item)));
    all.put("checkpoint", (chain, flux) -> flux.checkpoint("here"));
    all.put("name", (chain, flux) -> flux.name("numbers").tag("a", "b"));
    all.put("putContext", (chain, flux) -> flux.contextWrite(c -> c.put("user", 23)));
    all.put(
        "dropContext",
        (chain, flux) -> flux.contextWrite(c -> reactor.util.context.Context.empty()));
  }
}
