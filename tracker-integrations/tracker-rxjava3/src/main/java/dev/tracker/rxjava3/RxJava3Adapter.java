package dev.tracker.rxjava3;

import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity;
import dev.tracker.spi.DeferredActivity.Run;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.operators.QueueDisposable;
import java.util.function.Consumer;

/**
 * Tracks RxJava 3's types by subscription. Generated decorators call it; applications do not.
 *
 * <p>An activity starts on the thread that subscribes, before the source is subscribed to, in the
 * context of the call. Success and completion end it, an error or the disposal by the subscriber,
 * which is a {@link java.util.concurrent.CancellationException}, fail it; whichever comes first
 * counts. It ends before the subscriber receives the signal. Demand, items, their order and fusion
 * pass untouched. Hooks on assembly never see what the caller gets; those on subscription see it as
 * one more operator.
 *
 * @since 0.1.0
 */
public final class RxJava3Adapter {
  /** RxJava has fusion as API from 3.1.1 on; with an older one, items are sent one by one. */
  static final boolean FUSES = knowsFusion();

  private RxJava3Adapter() {}

  private static boolean knowsFusion() {
    try {
      return QueueDisposable.class.isInterface();
    } catch (NoClassDefFoundError older) {
      return false;
    }
  }

  /**
   * A single whose subscriptions are activities.
   *
   * @param <T> the item
   * @param source what the delegate returned
   * @param activity its activities
   * @return the single for the caller
   */
  public static <T> Single<T> defer(Single<T> source, DeferredActivity<T> activity) {
    return new TrackedSingle<>(source, activity);
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
    return new TrackedMaybe<>(source, activity);
  }

  /**
   * A completable whose subscriptions are activities.
   *
   * @param source what the delegate returned
   * @param activity its activities
   * @return the completable for the caller
   */
  public static Completable defer(Completable source, DeferredActivity<Void> activity) {
    return new TrackedCompletable(source, activity);
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
    return new TrackedObservable<>(source, activity);
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
    return new TrackedFlowable<>(source, activity);
  }

  /** A source that throws instead of signalling an error must not leave its activity open. */
  static <T> void start(DeferredActivity<T> activity, Consumer<Run<T>> subscribe) {
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
