package dev.tracker.returntypes.rxjava;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.CompletableObserver;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.MaybeObserver;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Observer;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.core.SingleObserver;
import org.reactivestreams.Subscriber;

/** Operators of somebody else's, that do nothing, and are not seen by hooks on assembly. */
final class PassThrough {
  private PassThrough() {}

  static <T> Flowable<T> of(Flowable<T> source) {
    return new Flowable<>() {
      @Override
      protected void subscribeActual(Subscriber<? super T> subscriber) {
        source.subscribe(subscriber);
      }
    };
  }

  static <T> Observable<T> of(Observable<T> source) {
    return new Observable<>() {
      @Override
      protected void subscribeActual(Observer<? super T> observer) {
        source.subscribe(observer);
      }
    };
  }

  static <T> Single<T> of(Single<T> source) {
    return new Single<>() {
      @Override
      protected void subscribeActual(SingleObserver<? super T> observer) {
        source.subscribe(observer);
      }
    };
  }

  static <T> Maybe<T> of(Maybe<T> source) {
    return new Maybe<>() {
      @Override
      protected void subscribeActual(MaybeObserver<? super T> observer) {
        source.subscribe(observer);
      }
    };
  }

  static Completable of(Completable source) {
    return new Completable() {
      @Override
      protected void subscribeActual(CompletableObserver observer) {
        source.subscribe(observer);
      }
    };
  }
}
