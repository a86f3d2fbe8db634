package dev.tracker.rxjava3;

import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity;
import dev.tracker.spi.DeferredActivity.Run;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.FlowableSubscriber;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import java.util.function.Consumer;

/**
 * Tracks RxJava 3's types by subscription. Generated decorators call it; nothing here is for a
 * person to call.
 *
 * <p>An activity starts on the thread that subscribes, before the source hears of it, in the
 * context of the call. Success and completion end it, an error or the disposal by the subscriber,
 * which is a {@link java.util.concurrent.CancellationException}, fail it; whichever comes first
 * counts. It has ended when the subscriber hears. Demand, items and their order pass untouched.
 */
public final class RxJava3Adapter {
  private RxJava3Adapter() {}

  /**
   * A single whose subscriptions are activities.
   *
   * @param <T> the item
   * @param source what the delegate returned
   * @param activity its activities
   * @return the single for the caller
   */
  public static <T> Single<T> defer(Single<T> source, DeferredActivity<T> activity) {
    return Single.wrap(
        observer ->
            start(activity, run -> source.subscribe(new TrackedSingleObserver<>(observer, run))));
  }

  /**
   * A maybe whose subscriptions are activities. Without an item, the result is {@code null}.
   *
   * @param <T> the item
   * @param source what the delegate returned
   * @param activity its activities
   * @return the maybe for the caller
   */
  public static <T> Maybe<T> defer(Maybe<T> source, DeferredActivity<T> activity) {
    return Maybe.wrap(
        observer ->
            start(activity, run -> source.subscribe(new TrackedMaybeObserver<>(observer, run))));
  }

  /**
   * A completable whose subscriptions are activities.
   *
   * @param source what the delegate returned
   * @param activity its activities
   * @return the completable for the caller
   */
  public static Completable defer(Completable source, DeferredActivity<Void> activity) {
    return Completable.wrap(
        observer ->
            start(
                activity, run -> source.subscribe(new TrackedCompletableObserver(observer, run))));
  }

  /**
   * An observable whose subscriptions are activities. The result of an activity is the last item.
   *
   * @param <T> the items
   * @param source what the delegate returned
   * @param activity its activities
   * @return the observable for the caller
   */
  public static <T> Observable<T> defer(Observable<T> source, DeferredActivity<T> activity) {
    return Observable.wrap(
        observer ->
            start(
                activity,
                run ->
                    source.subscribe(
                        new TrackedObserver<>(observer, run, activity.wantsResult()))));
  }

  /**
   * A flowable whose subscriptions are activities. The result of an activity is the last item.
   *
   * @param <T> the items
   * @param source what the delegate returned
   * @param activity its activities
   * @return the flowable for the caller
   */
  public static <T> Flowable<T> defer(Flowable<T> source, DeferredActivity<T> activity) {
    return Flowable.fromPublisher(
        subscriber ->
            start(
                activity,
                run -> {
                  FlowableSubscriber<T> tracked =
                      new TrackedSubscriber<>(subscriber, run, activity.wantsResult());
                  source.subscribe(tracked);
                }));
  }

  /** A source that throws instead of signalling an error must not leave its activity open. */
  private static <T> void start(DeferredActivity<T> activity, Consumer<Run<T>> subscribe) {
    Run<T> run = activity.start(activity.context());
    ContextScope scope = run.workScope();
    try (scope) {
      subscribe.accept(run);
    } catch (Throwable error) {
      run.fail(error);
      throw error;
    }
  }
}
