package dev.tracker.returntypes.rxjava;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.util.LinkedHashMap;
import java.util.Map;

/** Operators by way of a single outcome. */
@FunctionalInterface
interface SingleOperators {
  Map<String, SingleOperators> ALL = all();

  Single<Integer> apply(RxChain chain, Single<Integer> single);

  static void put(Map<String, FlowableOperators> all) {
    all.put("single", (chain, flow) -> singles(chain, flow.first(3)).toFlowable());
    all.put("singleError", (chain, flow) -> singles(chain, flow.firstOrError()).toFlowable());
    all.put(
        "count", (chain, flow) -> singles(chain, flow.count().map(Long::intValue)).toFlowable());
    all.put("reduce", (chain, flow) -> maybes(chain, flow.reduce(Integer::sum)).toFlowable());
    all.put("maybe", (chain, flow) -> maybes(chain, flow.firstElement()).toFlowable());
    all.put("last", (chain, flow) -> maybes(chain, flow.lastElement()).toFlowable());
    all.put("complete", (chain, flow) -> completable(chain, flow.ignoreElements()));
    all.put(
        "flatMapSingle",
        (chain, flow) -> {
          Single<Integer> nested = singles(chain, Single.just(2));
          return flow.flatMapSingle(item -> nested);
        });
    all.put(
        "concatMapMaybe",
        (chain, flow) -> {
          Maybe<Integer> nested = maybes(chain, Maybe.empty());
          return flow.concatMapMaybe(item -> item % 2 == 0 ? nested : Maybe.just(item));
        });
  }

  private static Single<Integer> singles(RxChain chain, Single<Integer> source) {
    Single<Integer> single = source;
    for (int i = chain.random.nextInt(3); i >= 0; i--) {
      single =
          chain.random.nextBoolean()
              ? chain.tracked(single)
              : chain.oneOf(ALL).apply(chain, single);
    }
    return single;
  }

  private static Maybe<Integer> maybes(RxChain chain, Maybe<Integer> source) {
    chain.trace.operator("TRACKED");
    Maybe<Integer> tracked = chain.service.maybe(() -> source);
    return switch (chain.random.nextInt(5)) {
      case 0 -> tracked.map(chain.function());
      case 1 -> tracked.switchIfEmpty(chain.tracked(Single.just(9))).toMaybe();
      case 2 -> tracked.onErrorComplete();
      case 3 -> tracked.delay(chain.millis(), MILLISECONDS, chain.time);
      default -> tracked;
    };
  }

  private static io.reactivex.rxjava3.core.Flowable<Integer> completable(
      RxChain chain, Completable source) {
    chain.trace.operator("TRACKED");
    Completable tracked = chain.service.completable(() -> source);
    return switch (chain.random.nextInt(4)) {
      case 0 -> tracked.andThen(chain.nested());
      case 1 -> tracked.onErrorComplete().toFlowable();
      case 2 -> tracked.toSingleDefault(4).toFlowable();
      default -> tracked.toFlowable();
    };
  }

  private static Map<String, SingleOperators> all() {
    Map<String, SingleOperators> all = new LinkedHashMap<>();
    all.put("sMap", (chain, single) -> single.map(chain.function()));
    all.put("sFilter", (chain, single) -> single.filter(i -> i % 2 == 0).defaultIfEmpty(1));
    all.put(
        "sFlatMap",
        (chain, single) -> single.flatMap(i -> chain.service.single(() -> Single.just(i))));
    all.put("sZip", (chain, single) -> single.zipWith(chain.tracked(Single.just(2)), Integer::sum));
    all.put("sResume", (chain, single) -> single.onErrorResumeWith(chain.tracked(Single.just(2))));
    all.put("sReturn", (chain, single) -> single.onErrorReturnItem(5));
    all.put("sRetry", (chain, single) -> single.retry(1));
    all.put("sCache", (chain, single) -> single.cache());
    all.put("sHide", (chain, single) -> single.hide());
    all.put("sDelay", (chain, single) -> single.delay(chain.millis(), MILLISECONDS, chain.time));
    all.put("sTimeout", (chain, s) -> s.timeout(chain.millis(), MILLISECONDS, chain.time));
    all.put("sObserveOn", (chain, single) -> single.observeOn(chain.time));
    all.put("sSubscribeOn", (chain, single) -> single.subscribeOn(chain.time));
    all.put("sOnSuccess", (chain, s) -> s.doOnSuccess(item -> chain.trace.add("sees", item)));
    all.put("sFinally", (chain, s) -> s.doFinally(() -> chain.trace.add("finally")));
    all.put("sOnDispose", (chain, s) -> s.doOnDispose(() -> chain.trace.add("disposes")));
    return all;
  }
}
