package dev.tracker.returntypes.rxjava;

import dev.tracker.returntypes.chains.Trace;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.operators.ScalarSupplier;
import java.util.function.Supplier;

/** What it is supplied with. */
class SuppliedRx implements RxService {

  @Override
  public Flowable<Integer> flowable(Supplier<Flowable<Integer>> source) {
    return source.get();
  }

  @Override
  public final Flowable<Integer> changingAll(Supplier<Flowable<Integer>> source) {
    return flowable(source);
  }

  @Override
  public Observable<Integer> observable(Supplier<Observable<Integer>> source) {
    return source.get();
  }

  @Override
  public final Observable<Integer> changingSeen(Supplier<Observable<Integer>> source) {
    return observable(source);
  }

  @Override
  public Single<Integer> single(Supplier<Single<Integer>> source) {
    return source.get();
  }

  @Override
  public Maybe<Integer> maybe(Supplier<Maybe<Integer>> source) {
    return source.get();
  }

  @Override
  public Completable completable(Supplier<Completable> source) {
    return source.get();
  }

  /**
   * Through operators that do nothing. Any operator that is not RxJava's own hides that a source is
   * a mere constant, or a single outcome of a flowable, which operators take a shortcut for; and
   * hooks on subscriptions see it. So what is tracked is compared with these.
   *
   * @param always or only for such sources
   */
  static RxService passedThrough(boolean always) {
    return new SuppliedRx() {
      @Override
      public Flowable<Integer> flowable(Supplier<Flowable<Integer>> source) {
        Flowable<Integer> flowable = source.get();
        return always || flowable instanceof ScalarSupplier ? PassThrough.of(flowable) : flowable;
      }

      @Override
      public Observable<Integer> observable(Supplier<Observable<Integer>> source) {
        Observable<Integer> observed = source.get();
        return always || observed instanceof ScalarSupplier ? PassThrough.of(observed) : observed;
      }

      @Override
      public Single<Integer> single(Supplier<Single<Integer>> source) {
        return PassThrough.of(source.get());
      }

      @Override
      public Maybe<Integer> maybe(Supplier<Maybe<Integer>> source) {
        return PassThrough.of(source.get());
      }

      @Override
      public Completable completable(Supplier<Completable> source) {
        return PassThrough.of(source.get());
      }
    };
  }

  /** Tells the trace of subscriptions and of their ends. */
  static RxService counted(Trace trace) {
    return new SuppliedRx() {
      @Override
      public Flowable<Integer> flowable(Supplier<Flowable<Integer>> source) {
        return Flowable.defer(
            () -> {
              trace.opened();
              return source.get().doFinally(trace::ended);
            });
      }

      @Override
      public Observable<Integer> observable(Supplier<Observable<Integer>> source) {
        return Observable.defer(
            () -> {
              trace.opened();
              return source.get().doFinally(trace::ended);
            });
      }
    };
  }
}
