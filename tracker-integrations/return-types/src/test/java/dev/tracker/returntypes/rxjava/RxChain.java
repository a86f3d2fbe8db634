package dev.tracker.returntypes.rxjava;

import dev.tracker.returntypes.chains.Trace;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.functions.Function;
import io.reactivex.rxjava3.schedulers.TestScheduler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A chain that is being made, and what its operators are made with. */
final class RxChain {
  private static final int DEEPEST = 2;

  final Random random;
  final RxService service;
  final Trace trace;
  final TestScheduler time;
  private int depth;

  RxChain(Random random, RxService service, Trace trace, TestScheduler time) {
    this.random = random;
    this.service = service;
    this.trace = trace;
    this.time = time;
  }

  /** A source and operators on it, every third of them tracked or so. */
  Flowable<Integer> flowable(int operators) {
    Flowable<Integer> flowable = FlowableOperators.source(this);
    for (int i = 0; i < operators; i++) {
      flowable =
          random.nextInt(3) == 0
              ? tracked(flowable)
              : oneOf(FlowableOperators.ALL).apply(this, flowable);
    }
    return flowable;
  }

  Observable<Integer> observable(int operators) {
    Observable<Integer> observable = ObservableOperators.source(this);
    for (int i = 0; i < operators; i++) {
      observable =
          random.nextInt(3) == 0
              ? tracked(observable)
              : oneOf(ObservableOperators.ALL).apply(this, observable);
    }
    return observable;
  }

  Flowable<Integer> tracked(Flowable<Integer> flowable) {
    trace.operator("TRACKED");
    return random.nextBoolean()
        ? service.flowable(() -> flowable)
        : service.changingAll(() -> flowable);
  }

  Observable<Integer> tracked(Observable<Integer> observable) {
    trace.operator("TRACKED");
    return random.nextBoolean()
        ? service.observable(() -> observable)
        : service.changingSeen(() -> observable);
  }

  Single<Integer> tracked(Single<Integer> single) {
    trace.operator("TRACKED");
    return service.single(() -> single);
  }

  Flowable<Integer> nested() {
    depth++;
    trace.operator("(");
    Flowable<Integer> nested = flowable(depth > DEEPEST ? 0 : random.nextInt(3));
    Flowable<Integer> result = random.nextBoolean() ? tracked(nested) : nested;
    trace.operator(")");
    depth--;
    return result;
  }

  Observable<Integer> nestedObservable() {
    depth++;
    trace.operator("(");
    Observable<Integer> nested = observable(depth > DEEPEST ? 0 : random.nextInt(3));
    Observable<Integer> result = random.nextBoolean() ? tracked(nested) : nested;
    trace.operator(")");
    depth--;
    return result;
  }

  <T> T oneOf(Map<String, T> choices) {
    List<String> names = List.copyOf(choices.keySet());
    String name = names.get(random.nextInt(names.size()));
    trace.operator(name);
    return choices.get(name);
  }

  int millis() {
    return 1 + random.nextInt(20);
  }

  /** Fails for some items, unless it is one that never does. */
  Function<Integer, Integer> function() {
    int kind = random.nextInt(6);
    int unlucky = random.nextInt(6);
    return item -> {
      if (kind < 2 && item % 6 == unlucky) {
        throw kind == 0
            ? new IllegalStateException("item " + item)
            : new IOException("item " + item);
      }
      return (item * 3 + kind) % 50;
    };
  }
}
