package dev.tracker.returntypes.rxjava;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.reactivex.rxjava3.core.Observable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Operators that a chain of items without demand may have. */
@FunctionalInterface
interface ObservableOperators {
  Map<String, ObservableOperators> ALL = all();

  Observable<Integer> apply(RxChain chain, Observable<Integer> observable);

  static Observable<Integer> source(RxChain chain) {
    int kind = chain.random.nextInt(9);
    chain.trace.operator("observed" + kind);
    return switch (kind) {
      case 0 -> Observable.range(1, chain.random.nextInt(12));
      case 1 -> Observable.just(5, 3, 8, 4);
      case 2 -> Observable.fromIterable(List.of(9, 1, 6, 2, 2, 2));
      case 3 -> Observable.empty();
      case 4 -> Observable.error(new IOException("source"));
      case 5 -> Observable.concat(Observable.just(1, 2), Observable.error(new IOException("late")));
      case 6 -> Observable.range(1, 5).hide();
      case 7 -> Observable.interval(chain.millis(), MILLISECONDS, chain.time).map(Long::intValue);
      default ->
          Observable.create(
              emitter -> {
                emitter.onNext(3);
                emitter.onNext(2);
                emitter.onComplete();
              });
    };
  }

  private static Map<String, ObservableOperators> all() {
    Map<String, ObservableOperators> all = new LinkedHashMap<>();
    putItems(all);
    putNested(all);
    putTimedAndPeeks(all);
    return all;
  }

  private static void putItems(Map<String, ObservableOperators> all) {
    all.put("oMap", (chain, o) -> o.map(chain.function()));
    all.put("oFilter", (chain, o) -> o.filter(item -> item % 3 != 0));
    all.put("oScan", (chain, o) -> o.scan((a, b) -> (a + b) % 50));
    all.put("oDistinct", (chain, o) -> o.distinct());
    all.put("oBuffer", (chain, o) -> o.buffer(2).map(List::size));
    all.put("oIterable", (chain, o) -> o.flatMapIterable(i -> List.of(i, i + 1)));
    all.put("oTake", (chain, o) -> o.take(chain.random.nextInt(5)));
    all.put("oTakeLast", (chain, o) -> o.takeLast(2));
    all.put("oSkip", (chain, o) -> o.skip(chain.random.nextInt(4)));
    all.put("oDefault", (chain, o) -> o.defaultIfEmpty(42));
    all.put("oHide", (chain, o) -> o.hide());
    all.put("oErrorReturn", (chain, o) -> o.onErrorReturnItem(33));
    all.put("oErrorComplete", (chain, o) -> o.onErrorComplete());
    all.put("oRetry", (chain, o) -> o.retry(1));
    all.put("oRepeat", (chain, o) -> o.repeat(2));
    all.put("oFirst", (chain, o) -> chain.tracked(o.first(7)).toObservable());
  }

  private static void putNested(Map<String, ObservableOperators> all) {
    all.put("oConcat", (chain, o) -> o.concatWith(chain.nestedObservable()));
    all.put("oMerge", (chain, o) -> o.mergeWith(chain.nestedObservable()));
    all.put("oZip", (chain, o) -> o.zipWith(chain.nestedObservable(), Integer::sum));
    all.put("oSwitchIfEmpty", (chain, o) -> o.switchIfEmpty(chain.nestedObservable()));
    all.put("oTakeUntil", (chain, o) -> o.takeUntil(chain.nestedObservable()));
    all.put("oFlatMap", (chain, o) -> with(chain, o, (a, b) -> a.flatMap(item -> b)));
    all.put("oFlatMapTwo", (chain, o) -> with(chain, o, (a, b) -> a.flatMap(item -> b, 2)));
    all.put("oConcatMap", (chain, o) -> with(chain, o, (a, b) -> a.concatMap(item -> b)));
    all.put("oConcatEager", (chain, o) -> with(chain, o, (a, b) -> a.concatMapEager(i -> b)));
    all.put("oSwitchMap", (chain, o) -> with(chain, o, (a, b) -> a.switchMap(item -> b)));
    all.put("oShare", (chain, o) -> o.share());
    all.put("oPublish", (chain, o) -> o.publish(s -> chain.service.observable(() -> s)));
  }

  @FunctionalInterface
  interface Nesting {
    Observable<Integer> apply(Observable<Integer> observable, Observable<Integer> nested);
  }

  private static Observable<Integer> with(RxChain chain, Observable<Integer> o, Nesting nesting) {
    return nesting.apply(o, chain.nestedObservable());
  }

  private static void putTimedAndPeeks(Map<String, ObservableOperators> all) {
    all.put("oDoOnNext", (chain, o) -> o.doOnNext(item -> chain.trace.add("sees", item)));
    all.put("oDoAfterNext", (chain, o) -> o.doAfterNext(item -> chain.trace.add("saw", item)));
    all.put("oDoFinally", (chain, o) -> o.doFinally(() -> chain.trace.add("finally")));
    all.put("oDoOnDispose", (chain, o) -> o.doOnDispose(() -> chain.trace.add("disposes")));
    all.put("oObserveOn", (chain, o) -> o.observeOn(chain.time));
    all.put("oSubscribeOn", (chain, o) -> o.subscribeOn(chain.time));
    all.put("oUnsubscribeOn", (chain, o) -> o.unsubscribeOn(chain.time));
    all.put("oDelay", (chain, o) -> o.delay(chain.millis(), MILLISECONDS, chain.time));
    all.put("oTimeout", (chain, o) -> o.timeout(chain.millis(), MILLISECONDS, chain.time));
    all.put("oDebounce", (chain, o) -> o.debounce(chain.millis(), MILLISECONDS, chain.time));
  }
}
