package dev.tracker.rxjava3;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tracker.testing.RecordingTracker;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.observers.TestObserver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a tracker is told of subscriptions, the same for each of RxJava's types. */
class RxJava3AdapterTest {
  private static final Order ORDER = new Order(7, "tea");

  private final RecordingTracker tracker = new RecordingTracker();
  private final OrderDelegate delegate = new OrderDelegate();
  private final OrderService service = new TrackedOrderService(delegate, tracker);
  private final OrderService forgiving = new TrackedForgivingOrderService(delegate, tracker);

  @ParameterizedTest
  @EnumSource
  void isNothingWithoutASubscription(Shape shape) {
    shape.source(service);

    assertThat(tracker).recordedNothing();
  }

  @ParameterizedTest
  @EnumSource
  void endsWithTheWork(Shape shape) {
    tracker.patience(Duration.ZERO); // all happens on this thread, and some is still under way
    TestObserver<Order> observer = shape.source(service).test();

    assertThat(tracker.onlyActivity().isEnded()).isFalse();
    assertThat(tracker.onlyActivity().isDetached()).isTrue();
    delegate.subject.onSuccess(ORDER);

    observer.assertComplete();
    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .hasOperation("place")
        .hasSubject("order")
        .hasArguments("item", "tea")
        .reportedChange(
            shape.hasResult() ? "7" : "tea", shape.isMany() || !shape.hasResult() ? null : ORDER);
  }

  @ParameterizedTest
  @EnumSource
  void endsWithoutAnItem(Shape shape) {
    TestObserver<Order> observer = shape.source(service).test();
    delegate.subject.onComplete();

    assertThat(tracker).keptTheContract();
    if (shape == Shape.SINGLE) {
      observer.assertError(NoSuchElementException.class);
      assertThat(tracker).onlyActivity().failedWith(NoSuchElementException.class);
    } else {
      observer.assertResult();
      assertThat(tracker).onlyActivity().reportedChange(shape.hasResult() ? null : "tea", null);
    }
  }

  @ParameterizedTest
  @EnumSource
  void reportsAnError(Shape shape) {
    IllegalStateException error = new IllegalStateException();
    TestObserver<Order> observer = shape.source(service).test();
    delegate.subject.onError(error);

    observer.assertError(error);
    assertThat(tracker).keptTheContract().onlyActivity().failedWith(error);
  }

  @ParameterizedTest
  @EnumSource
  void reportsADisposalThatReachesTheWork(Shape shape) {
    shape.source(service).test().dispose();

    assertThat(delegate.subject.hasObservers()).isFalse();
    assertThat(tracker).keptTheContract().onlyActivity().failedWith(CancellationException.class);
  }

  @ParameterizedTest
  @EnumSource
  void keepsSilentAboutWhatIsExpected(Shape shape) {
    shape.source(forgiving).test().dispose();
    shape.source(forgiving).subscribe(new TestObserver<>());
    delegate.subject.onError(new UnsupportedOperationException());

    assertThat(tracker).keptTheContract().recordedActivities(2);
    assertThat(tracker).activity(0).didNotFail().reportedNoChange();
    assertThat(tracker).activity(1).didNotFail().reportedNoChange();
  }

  @ParameterizedTest
  @EnumSource
  void ignoresADisposalThatComesTooLate(Shape shape) {
    TestObserver<Order> observer = shape.source(service).test();
    delegate.subject.onSuccess(ORDER);

    observer.dispose();

    assertThat(tracker).keptTheContract().onlyActivity().didNotFail().reportedChange();
  }

  @ParameterizedTest
  @EnumSource
  void isOneActivityForEachSubscription(Shape shape) {
    Maybe<Order> source = shape.source(service);
    source.subscribe(new TestObserver<>());
    source.test().dispose();
    delegate.subject.onSuccess(ORDER);

    assertThat(tracker).keptTheContract().recordedActivities(2);
    assertThat(tracker).activity(0).reportedChange();
    assertThat(tracker).activity(1).failedWith(CancellationException.class);
  }

  @ParameterizedTest
  @EnumSource
  void endsWithinTheSubscriptionToWhatIsDone(Shape shape) {
    delegate.source = Maybe.just(ORDER);

    shape.source(service).test().assertComplete();

    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .detached()
        .ranOnThread(Thread.currentThread())
        .reportedChange();
  }

  @ParameterizedTest
  @EnumSource
  void startsOnTheThreadThatSubscribesAndEndsOnTheOneThatCompletes(Shape shape)
      throws InterruptedException {
    Maybe<Order> source = shape.source(service);
    Thread subscriber = new Thread(() -> source.subscribe(new TestObserver<>()));
    subscriber.start();
    subscriber.join();
    Thread worker = new Thread(() -> delegate.subject.onSuccess(ORDER));
    worker.start();
    worker.join();

    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .startedOnThread(subscriber)
        .endedOnThread(worker);
  }

  @ParameterizedTest
  @EnumSource
  void endsBeforeTheSubscriberHears(Shape shape) {
    List<Boolean> ended = new ArrayList<>();
    delegate.source = Maybe.just(ORDER);

    shape
        .source(service)
        .doOnTerminate(() -> ended.add(tracker.lastActivity().isEnded()))
        .test()
        .assertComplete();

    assertThat(ended).containsExactly(true);
  }

  @ParameterizedTest
  @EnumSource
  void takesNullForTheEnd(Shape shape) {
    delegate.source = null;

    assertThat(shape.call(service)).isNull();

    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .notDetached()
        .reportedChange(shape.hasResult() ? null : "tea", null);
  }

  @ParameterizedTest
  @EnumSource
  void reportsWhatIsThrownInsteadOfASource(Shape shape) {
    delegate.failure = new IllegalStateException();

    assertThat(catchThrowable(() -> shape.call(service))).isSameAs(delegate.failure);

    assertThat(tracker).keptTheContract().onlyActivity().notDetached().failedWith(delegate.failure);
  }
}
