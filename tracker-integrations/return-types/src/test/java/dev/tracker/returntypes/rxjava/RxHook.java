package dev.tracker.returntypes.rxjava;

import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.FlowableSubscriber;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Observer;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** What applications and libraries hook into all chains. */
@SuppressWarnings("unchecked") // RxJava's hooks are of raw types.
enum RxHook {
  /** As those that keep where an operator was assembled: each one is wrapped. */
  ASSEMBLY_WRAPS(
      () -> {
        RxJavaPlugins.setOnFlowableAssembly(flowable -> new Wrapped<>(flowable, 0));
        RxJavaPlugins.setOnObservableAssembly(observable -> new WrappedObservable<>(observable));
      }),
  ASSEMBLY_CHANGES_ITEMS(
      () -> RxJavaPlugins.setOnFlowableAssembly(flowable -> new Wrapped<>(flowable, 1))),
  /** As those that restore what is bound to the thread. */
  SUBSCRIBE_WRAPS(
      () -> {
        RxJavaPlugins.setOnFlowableSubscribe(
            (flowable, subscriber) -> new Changing<>(subscriber, 0));
        RxJavaPlugins.setOnObservableSubscribe((observable, observer) -> new Passing<>(observer));
      }),
  SUBSCRIBE_CHANGES_ITEMS(
      () ->
          RxJavaPlugins.setOnFlowableSubscribe(
              (flowable, subscriber) -> new Changing<>(subscriber, 1))),
  SCHEDULE(() -> RxJavaPlugins.setScheduleHandler(task -> task::run));

  private final Runnable install;

  RxHook(Runnable install) {
    this.install = install;
  }

  void install() {
    install.run();
  }

  private static final class Wrapped<T> extends Flowable<T> {
    private final Flowable<T> source;
    private final int adds;

    Wrapped(Flowable<T> source, int adds) {
      this.source = source;
      this.adds = adds;
    }

    @Override
    protected void subscribeActual(Subscriber<? super T> subscriber) {
      source.subscribe(new Changing<>(subscriber, adds));
    }
  }

  private static final class WrappedObservable<T> extends Observable<T> {
    private final Observable<T> source;

    WrappedObservable(Observable<T> source) {
      this.source = source;
    }

    @Override
    protected void subscribeActual(Observer<? super T> observer) {
      source.subscribe(new Passing<>(observer));
    }
  }

  private record Changing<T>(Subscriber<? super T> subscriber, int adds)
      implements FlowableSubscriber<T> {

    @Override
    public void onSubscribe(Subscription subscription) {
      subscriber.onSubscribe(subscription);
    }

    @Override
    @SuppressWarnings("unchecked") // A number stays one.
    public void onNext(T item) {
      subscriber.onNext(
          adds > 0 && item instanceof Integer number ? (T) (Object) (number + adds) : item);
    }

    @Override
    public void onError(Throwable error) {
      subscriber.onError(error);
    }

    @Override
    public void onComplete() {
      subscriber.onComplete();
    }
  }

  private record Passing<T>(Observer<? super T> observer) implements Observer<T> {

    @Override
    public void onSubscribe(Disposable disposable) {
      observer.onSubscribe(disposable);
    }

    @Override
    public void onNext(T item) {
      observer.onNext(item);
    }

    @Override
    public void onError(Throwable error) {
      observer.onError(error);
    }

    @Override
    public void onComplete() {
      observer.onComplete();
    }
  }
}
