package dev.tracker.returntypes.reactor;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Chains of a single value. */
@FunctionalInterface
interface MonoOperators {
  Map<String, MonoOperators> ALL = all();

  Mono<Integer> apply(ReactorChain chain, Mono<Integer> mono);

  static Mono<Integer> source(ReactorChain chain) {
    int kind = chain.random.nextInt(8);
    chain.trace.operator("mono" + kind);
    return switch (kind) {
      case 0 -> Mono.just(8);
      case 1 -> Mono.empty();
      case 2 -> Mono.error(new IOException("mono"));
      case 3 -> Mono.fromCallable(() -> 3);
      case 4 -> Mono.fromFuture(() -> CompletableFuture.completedFuture(5));
      case 5 -> Mono.create(sink -> sink.success(6));
      case 6 -> Mono.delay(chain.while_(), chain.time).map(Long::intValue);
      default -> Mono.deferContextual(context -> Mono.just(context.getOrDefault("tenant", 0)));
    };
  }

  /** Some operators on a value, with something tracked among them. */
  static Mono<Integer> chain(ReactorChain chain, Mono<Integer> source) {
    Mono<Integer> mono = source;
    for (int i = chain.random.nextInt(3); i >= 0; i--) {
      mono = chain.random.nextBoolean() ? chain.tracked(mono) : chain.oneOf(ALL).apply(chain, mono);
    }
    return mono;
  }

  private static Map<String, MonoOperators> all() {
    Map<String, MonoOperators> all = new LinkedHashMap<>();
    putSingle(all);
    putErrors(all);
    putNested(all);
    putTimed(all);
    return all;
  }

  private static void putSingle(Map<String, MonoOperators> all) {
    all.put("monoMap", (chain, mono) -> mono.map(chain.function()));
    all.put("monoFilter", (chain, mono) -> mono.filter(item -> item % 3 != 0));
    all.put("monoDefault", (chain, mono) -> mono.defaultIfEmpty(42));
    all.put("monoOptional", (chain, mono) -> mono.singleOptional().map(o -> o.orElse(0)));
    all.put("monoSingle", (chain, mono) -> mono.single());
    all.put("monoHide", (chain, mono) -> mono.hide());
    all.put("monoDoOnNext", (chain, mono) -> mono.doOnNext(i -> chain.trace.add("sees", i)));
    all.put("monoDoOnSuccess", (chain, mono) -> mono.doOnSuccess(i -> chain.trace.add("ok", i)));
    all.put("monoDoOnRequest", (chain, mono) -> mono.doOnRequest(n -> chain.trace.add("asks", n)));
    all.put("monoDoFinally", (chain, mono) -> mono.doFinally(e -> chain.trace.add("finally", e)));
    all.put("monoDoOnCancel", (chain, mono) -> mono.doOnCancel(() -> chain.trace.add("cancels")));
    all.put("monoCache", (chain, mono) -> mono.cache());
    all.put("monoShare", (chain, mono) -> mono.share());
    all.put("monoContext", (chain, mono) -> mono.contextWrite(c -> c.put("tenant", 9)));
    all.put("monoMaterialize", (chain, mono) -> mono.materialize().dematerialize());
    all.put("monoIgnore", (chain, mono) -> mono.ignoreElement());
    all.put("monoFlux", (chain, mono) -> mono.flux().next());
  }

  private static void putErrors(Map<String, MonoOperators> all) {
    all.put("monoOnErrorReturn", (chain, mono) -> mono.onErrorReturn(3));
    all.put("monoOnErrorComplete", (chain, mono) -> mono.onErrorComplete());
    all.put(
        "monoOnErrorContinue",
        (chain, mono) -> mono.onErrorContinue((e, item) -> chain.trace.add("continued", e, item)));
    all.put("monoRetry", (chain, mono) -> mono.retry(1));
    all.put("monoRepeat", (chain, mono) -> mono.repeat(1).next());
    all.put("monoRepeatWhenEmpty", (chain, mono) -> mono.repeatWhenEmpty(1, Flux::hide));
  }

  private static void putNested(Map<String, MonoOperators> all) {
    all.put("monoFlatMap", (chain, mono) -> flatMap(chain, mono));
    all.put("monoThen", (chain, mono) -> mono.then(chain.tracked(Mono.just(2))));
    all.put("monoZip", (chain, mono) -> mono.zipWith(chain.tracked(Mono.just(2)), Integer::sum));
    all.put("monoSwitch", (chain, mono) -> mono.switchIfEmpty(chain.tracked(Mono.just(2))));
    all.put("monoResume", (chain, mono) -> resume(chain, mono));
    all.put("monoDelayUntil", (chain, mono) -> delayUntil(chain, mono));
    all.put("monoFlatMapMany", (chain, mono) -> flatMapMany(chain, mono));
    all.put(
        "monoWhen", (chain, mono) -> Mono.when(mono, chain.tracked(Mono.just(2))).thenReturn(12));
    all.put("monoOr", (chain, mono) -> mono.or(chain.tracked(Mono.just(2))));
  }

  private static void putTimed(Map<String, MonoOperators> all) {
    all.put("monoPublishOn", (chain, mono) -> mono.publishOn(chain.time));
    all.put("monoSubscribeOn", (chain, mono) -> mono.subscribeOn(chain.time));
    all.put("monoDelay", (chain, mono) -> mono.delayElement(chain.while_(), chain.time));
    all.put("monoTimeout", (chain, mono) -> mono.timeout(chain.while_(), chain.time));
    all.put("monoTake", (chain, mono) -> mono.take(chain.while_(), chain.time));
  }

  private static Mono<Integer> flatMap(ReactorChain chain, Mono<Integer> mono) {
    Mono<Integer> nested = chain.tracked(source(chain));
    return mono.flatMap(item -> nested);
  }

  private static Mono<Integer> resume(ReactorChain chain, Mono<Integer> mono) {
    Mono<Integer> nested = chain.tracked(source(chain));
    return mono.onErrorResume(error -> nested);
  }

  private static Mono<Integer> delayUntil(ReactorChain chain, Mono<Integer> mono) {
    Mono<Integer> nested = chain.tracked(source(chain));
    return mono.delayUntil(item -> nested);
  }

  private static Mono<Integer> flatMapMany(ReactorChain chain, Mono<Integer> mono) {
    return mono.flatMapMany(item -> chain.service.flux(() -> Flux.range(1, item % 5)))
        .collectList()
        .map(items -> items.size());
  }
}
