package dev.tracker.rxjava3;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.spi.DeferredActivity;
import dev.tracker.spi.DeferredCompletion;
import dev.tracker.testing.RecordingTracker;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.core.SingleObserver;
import io.reactivex.rxjava3.observers.TestObserver;
import io.reactivex.rxjava3.schedulers.Schedulers;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of items, demand, and sources that misbehave. */
class SourceTest {
  private final RecordingTracker tracker = new RecordingTracker();
  private final List<Object> results = new ArrayList<>();

  @Test
  void reportsTheLastItemOfMany() {
    RxJava3Adapter.defer(Observable.range(1, 5), activity(true)).test().assertValueCount(5);
    RxJava3Adapter.defer(Flowable.range(1, 6), activity(true)).test().assertValueCount(6);

    assertThat(results).containsExactly(5, 6);
  }

  @Test
  void keepsNoItemThatNobodyWants() {
    RxJava3Adapter.defer(Observable.range(1, 5), activity(false)).test().assertValueCount(5);
    RxJava3Adapter.defer(Flowable.range(1, 6), activity(false)).test().assertValueCount(6);

    assertThat(results).containsExactly(null, null);
  }

  @Test
  void passesDemandUntouched() {
    List<Long> requests = new ArrayList<>();
    Flowable<Integer> source = Flowable.range(1, 100).doOnRequest(requests::add);
    TestSubscriber<Integer> subscriber =
        RxJava3Adapter.defer(source, activity(true)).test(0).assertEmpty();

    subscriber.requestMore(3).assertValues(1, 2, 3);
    subscriber.requestMore(2).assertValues(1, 2, 3, 4, 5);
    subscriber.cancel();

    assertThat(requests).containsExactly(3L, 2L);
    assertThat(results).hasSize(1);
  }

  @Test
  void keepsTheItemsAndTheirOrderOnOtherThreads() {
    RxJava3Adapter.defer(Flowable.range(1, 10_000).subscribeOn(Schedulers.io()), activity(true))
        .observeOn(Schedulers.computation())
        .test()
        .awaitDone(30, SECONDS)
        .assertValueSequence(Flowable.range(1, 10_000).blockingIterable())
        .assertComplete();

    assertThat(results).containsExactly(10_000);
  }

  @Test
  void failsWithASourceThatThrows() {
    IllegalStateException failure = new IllegalStateException();
    Single<Integer> broken =
        new Single<>() {
          @Override
          protected void subscribeActual(SingleObserver<? super Integer> observer) {
            throw failure;
          }
        };

    Throwable direct = catchThrowable(() -> broken.test());
    Throwable tracked = catchThrowable(() -> RxJava3Adapter.defer(broken, activity(true)).test());

    assertThat(tracked).hasSameClassAs(direct).hasRootCause(failure);
    assertThat(results).hasSize(1).first().isInstanceOf(NullPointerException.class);
  }

  @Test
  void startsInTheContextOfTheCall() {
    tracker.patience(Duration.ZERO); // it is looked at while it is under way
    ActivityContext context = ActivityContext.root().withNewRequestId();
    OrderService service = new TrackedOrderService(new OrderDelegate(), tracker);
    Single<Order> order = context.wrapSupplier(() -> service.placeSingle("tea")).get();

    order.subscribe(new TestObserver<>());

    assertThat(tracker).onlyActivity().hasContext(context);
  }

  private DeferredActivity<Integer> activity(boolean wantsResult) {
    TrackedMethod method = TrackedMethod.of(OrderService.class, "count", "count", "", Effect.READ);
    DeferredCompletion completion =
        (activity, result, error) -> {
          results.add(error == null ? result : error);
          activity.end();
        };
    return wantsResult
        ? DeferredActivity.of(
            tracker,
            method,
            ActivityContext.root(),
            null,
            in -> tracker.start(in, method),
            completion)
        : DeferredActivity.ignoringResult(
            tracker,
            method,
            ActivityContext.root(),
            null,
            in -> tracker.start(in, method),
            completion);
  }
}
