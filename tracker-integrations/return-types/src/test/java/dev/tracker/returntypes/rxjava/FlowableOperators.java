package dev.tracker.returntypes.rxjava;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.reactivex.rxjava3.core.BackpressureStrategy;
import io.reactivex.rxjava3.core.Flowable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Operators that a chain of items with demand may have. */
@FunctionalInterface
interface FlowableOperators {
  Map<String, FlowableOperators> ALL = all();

  Flowable<Integer> apply(RxChain chain, Flowable<Integer> flowable);

  static Flowable<Integer> source(RxChain chain) {
    int kind = chain.random.nextInt(12);
    chain.trace.operator("source" + kind);
    return switch (kind) {
      case 0 -> Flowable.range(1, chain.random.nextInt(12));
      case 1 -> Flowable.just(5, 3, 8, 4);
      case 2 -> Flowable.fromIterable(List.of(9, 1, 6, 2, 2, 2));
      case 3 -> Flowable.empty();
      case 4 -> Flowable.error(new IOException("source"));
      case 5 -> Flowable.concat(Flowable.just(1, 2), Flowable.error(new IOException("late")));
      case 6 -> Flowable.range(1, 5).hide();
      case 7 -> Flowable.interval(chain.millis(), MILLISECONDS, chain.time).map(Long::intValue);
      case 8 -> Flowable.generate(() -> 0, FlowableOperators::generated);
      case 9 -> Flowable.create(FlowableOperators::created, BackpressureStrategy.BUFFER);
      case 10 -> Flowable.just(4);
      default -> Flowable.using(() -> 1, i -> Flowable.range(1, 3), i -> chain.trace.add("freed"));
    };
  }

  private static int generated(int state, io.reactivex.rxjava3.core.Emitter<Integer> emitter) {
    if (state == 7) {
      emitter.onComplete();
    } else {
      emitter.onNext(state);
    }
    return state + 1;
  }

  private static void created(io.reactivex.rxjava3.core.FlowableEmitter<Integer> emitter) {
    for (int i = 0; i < 6; i++) {
      emitter.onNext(i);
    }
    emitter.onComplete();
  }

  private static Map<String, FlowableOperators> all() {
    Map<String, FlowableOperators> all = new LinkedHashMap<>();
    putItems(all);
    putEnds(all);
    putNested(all);
    putPeeks(all);
    putTimed(all);
    SingleOperators.put(all);
    return all;
  }

  private static void putItems(Map<String, FlowableOperators> all) {
    all.put("map", (chain, flow) -> flow.map(chain.function()));
    all.put("filter", (chain, flow) -> flow.filter(item -> item % 3 != 0));
    all.put("scan", (chain, flow) -> flow.scan((a, b) -> (a + b) % 50));
    all.put("distinct", (chain, flow) -> flow.distinct());
    all.put("distinctUntilChanged", (chain, flow) -> flow.distinctUntilChanged());
    all.put("buffer", (chain, flow) -> flow.buffer(2).map(List::size));
    all.put("flattenIterable", (chain, flow) -> flow.concatMapIterable(i -> List.of(i, i + 1), 2));
    all.put("sorted", (chain, flow) -> flow.sorted());
    all.put("hide", (chain, flow) -> flow.hide());
    all.put(
        "materialize", (chain, flow) -> flow.materialize().<Integer>dematerialize(event -> event));
    all.put("observable", (chain, flow) -> observable(chain, flow));
    all.put("parallel", (chain, flow) -> flow.parallel(2).map(chain.function()).sequential());
    all.put(
        "groupBy",
        (chain, flow) ->
            flow.groupBy(item -> item % 3)
                .flatMap(group -> chain.service.flowable(() -> group.map(i -> i * 3))));
    all.put(
        "window",
        (chain, flow) -> flow.window(2).concatMap(w -> chain.service.changingAll(() -> w)));
  }

  private static Flowable<Integer> observable(RxChain chain, Flowable<Integer> flow) {
    return chain
        .oneOf(ObservableOperators.ALL)
        .apply(chain, chain.tracked(flow.toObservable()))
        .toFlowable(BackpressureStrategy.BUFFER);
  }

  private static void putEnds(Map<String, FlowableOperators> all) {
    all.put("take", (chain, flow) -> flow.take(chain.random.nextInt(5)));
    all.put("takeUntil", (chain, flow) -> flow.takeUntil(item -> item % 5 == 4));
    all.put("takeWhile", (chain, flow) -> flow.takeWhile(item -> item % 7 != 6));
    all.put("takeLast", (chain, flow) -> flow.takeLast(chain.random.nextInt(4)));
    all.put("skip", (chain, flow) -> flow.skip(chain.random.nextInt(4)));
    all.put("skipLast", (chain, flow) -> flow.skipLast(1));
    all.put("skipWhile", (chain, flow) -> flow.skipWhile(item -> item < 4));
    all.put("defaultIfEmpty", (chain, flow) -> flow.defaultIfEmpty(42));
    all.put("onErrorReturn", (chain, flow) -> flow.onErrorReturnItem(33));
    all.put("onErrorComplete", (chain, flow) -> flow.onErrorComplete());
    all.put("onErrorResume", (chain, flow) -> flow.onErrorResumeWith(chain.nested()));
    all.put("retry", (chain, flow) -> flow.retry(1));
    all.put("repeat", (chain, flow) -> flow.repeat(2));
    all.put("rebatch", (chain, flow) -> flow.rebatchRequests(2));
  }

  private static void putNested(Map<String, FlowableOperators> all) {
    all.put("startWith", (chain, flow) -> flow.startWith(chain.nested()));
    all.put("concatWith", (chain, flow) -> flow.concatWith(chain.nested()));
    all.put("mergeWith", (chain, flow) -> flow.mergeWith(chain.nested()));
    all.put("zipWith", (chain, flow) -> flow.zipWith(chain.nested(), Integer::sum));
    all.put("combineLatest", (chain, f) -> Flowable.combineLatest(f, chain.nested(), Integer::sum));
    all.put("switchIfEmpty", (chain, flow) -> flow.switchIfEmpty(chain.nested()));
    all.put("ambWith", (chain, flow) -> flow.ambWith(chain.nested()));
    all.put("takeUntilOther", (chain, flow) -> flow.takeUntil(chain.nested()));
    all.put("withLatestFrom", (chain, f) -> f.withLatestFrom(chain.nested(), Integer::sum));
    all.put("flatMap", (chain, f) -> with(chain, f, (a, b) -> a.flatMap(item -> b)));
    all.put("flatMapTwo", (chain, f) -> with(chain, f, (a, b) -> a.flatMap(item -> b, 2)));
    all.put("flatMapDelay", (chain, f) -> with(chain, f, (a, b) -> a.flatMap(i -> b, true, 3)));
    all.put("concatMap", (chain, f) -> with(chain, f, (a, b) -> a.concatMap(item -> b)));
    all.put("concatMapOne", (chain, f) -> with(chain, f, (a, b) -> a.concatMap(item -> b, 1)));
    all.put("concatEager", (chain, f) -> with(chain, f, (a, b) -> a.concatMapEager(item -> b)));
    all.put("switchMap", (chain, f) -> with(chain, f, (a, b) -> a.switchMap(item -> b)));
    all.put("publish", (chain, f) -> f.publish(shared -> chain.service.flowable(() -> shared)));
    all.put("share", (chain, f) -> f.share());
  }

  @FunctionalInterface
  interface Nesting {
    Flowable<Integer> apply(Flowable<Integer> flowable, Flowable<Integer> nested);
  }

  private static Flowable<Integer> with(RxChain chain, Flowable<Integer> flow, Nesting nesting) {
    return nesting.apply(flow, chain.nested());
  }

  private static void putPeeks(Map<String, FlowableOperators> all) {
    all.put("doOnNext", (chain, f) -> f.doOnNext(item -> chain.trace.add("sees", item)));
    all.put("doAfterNext", (chain, f) -> f.doAfterNext(item -> chain.trace.add("saw", item)));
    all.put("doOnRequest", (chain, f) -> f.doOnRequest(n -> chain.trace.add("asks", n)));
    all.put("doOnCancel", (chain, f) -> f.doOnCancel(() -> chain.trace.add("cancels")));
    all.put("doOnError", (chain, f) -> f.doOnError(e -> chain.trace.add("fails", e)));
    all.put("doFinally", (chain, f) -> f.doFinally(() -> chain.trace.add("finally")));
    all.put("doOnTerminate", (chain, f) -> f.doOnTerminate(() -> chain.trace.add("ends")));
    all.put("compose", (chain, f) -> f.compose(g -> chain.service.flowable(() -> g.map(i -> i))));
  }

  private static void putTimed(Map<String, FlowableOperators> all) {
    all.put("observeOn", (chain, f) -> f.observeOn(chain.time));
    all.put("observeOnTwo", (chain, f) -> f.observeOn(chain.time, true, 2));
    all.put("subscribeOn", (chain, f) -> f.subscribeOn(chain.time));
    all.put("delay", (chain, f) -> f.delay(chain.millis(), MILLISECONDS, chain.time));
    all.put("timeout", (chain, f) -> f.timeout(chain.millis(), MILLISECONDS, chain.time));
    all.put("takeFor", (chain, f) -> f.take(chain.millis(), MILLISECONDS, chain.time));
    all.put("onBackpressureBuffer", (chain, f) -> f.onBackpressureBuffer());
    all.put("onBackpressureLatest", (chain, f) -> f.onBackpressureLatest());
    all.put(
        "onBackpressureDrop",
        (chain, f) -> f.onBackpressureDrop(item -> chain.trace.add("drops", item)));
  }
}
