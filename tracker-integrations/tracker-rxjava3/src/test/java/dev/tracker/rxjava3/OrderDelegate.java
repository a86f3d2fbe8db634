package dev.tracker.rxjava3;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.subjects.MaybeSubject;
import java.util.function.Function;

/** Returns the one source that the test sets, as whatever is asked for; or throws. */
final class OrderDelegate implements ForgivingOrderService {
  MaybeSubject<Order> subject = MaybeSubject.create();
  Maybe<Order> source = subject;
  RuntimeException failure;

  @Override
  public Single<Order> placeSingle(String item) {
    return source(Maybe::toSingle);
  }

  @Override
  public Maybe<Order> placeMaybe(String item) {
    return source(maybe -> maybe);
  }

  @Override
  public Completable placeCompletable(String item) {
    return source(Maybe::ignoreElement);
  }

  @Override
  public Observable<Order> placeObservable(String item) {
    return source(Maybe::toObservable);
  }

  @Override
  public Flowable<Order> placeFlowable(String item) {
    return source(Maybe::toFlowable);
  }

  private <R> R source(Function<Maybe<Order>, R> type) {
    if (failure != null) {
      throw failure;
    }
    return source == null ? null : type.apply(source);
  }
}
