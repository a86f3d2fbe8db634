package dev.tracker.mutiny;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tracker.testing.RecordingTracker;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a tracker is told of subscriptions, the same for each of Mutiny's types. */
class MutinyAdapterTest {
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
    UniAssertSubscriber<Order> subscriber =
        shape.source(service).subscribe().withSubscriber(UniAssertSubscriber.create());

    assertThat(tracker.onlyActivity().isEnded()).isFalse();
    assertThat(tracker.onlyActivity().isDetached()).isTrue();
    delegate.work.complete(ORDER);

    subscriber.assertCompleted();
    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .hasOperation("place")
        .hasSubject("order")
        .hasArguments("item", "tea")
        .reportedChange("7", shape.isMany() ? null : ORDER);
  }

  @ParameterizedTest
  @EnumSource
  void endsWithoutAnItem(Shape shape) {
    UniAssertSubscriber<Order> subscriber =
        shape.source(service).subscribe().withSubscriber(UniAssertSubscriber.create());
    delegate.work.complete(null);

    subscriber.assertCompleted().assertItem(null);
    assertThat(tracker).keptTheContract().onlyActivity().reportedChange(null, null);
  }

  @ParameterizedTest
  @EnumSource
  void reportsAnError(Shape shape) {
    IllegalStateException error = new IllegalStateException();
    UniAssertSubscriber<Order> subscriber =
        shape.source(service).subscribe().withSubscriber(UniAssertSubscriber.create());
    delegate.work.completeExceptionally(error);

    assertThat(subscriber.getFailure()).isSameAs(error);
    assertThat(tracker).keptTheContract().onlyActivity().failedWith(error);
  }

  @ParameterizedTest
  @EnumSource
  void reportsACancellationThatReachesTheWork(Shape shape) {
    shape.source(service).subscribe().withSubscriber(UniAssertSubscriber.create()).cancel();

    assertThat(delegate.cancellations).hasValue(1);
    assertThat(tracker).keptTheContract().onlyActivity().failedWith(CancellationException.class);
  }

  @ParameterizedTest
  @EnumSource
  void keepsSilentAboutWhatIsExpected(Shape shape) {
    shape.source(forgiving).subscribe().withSubscriber(UniAssertSubscriber.create()).cancel();
    shape.source(forgiving).subscribe().withSubscriber(UniAssertSubscriber.create());
    delegate.work.completeExceptionally(new UnsupportedOperationException());

    assertThat(tracker).keptTheContract().recordedActivities(2);
    assertThat(tracker).activity(0).didNotFail().reportedNoChange();
    assertThat(tracker).activity(1).didNotFail().reportedNoChange();
  }

  @ParameterizedTest
  @EnumSource
  void ignoresACancellationThatComesTooLate(Shape shape) {
    UniAssertSubscriber<Order> subscriber =
        shape.source(service).subscribe().withSubscriber(UniAssertSubscriber.create());
    delegate.work.complete(ORDER);

    subscriber.cancel();

    assertThat(tracker).keptTheContract().onlyActivity().didNotFail().reportedChange();
  }

  @ParameterizedTest
  @EnumSource
  void isOneActivityForEachSubscription(Shape shape) {
    Uni<Order> source = shape.source(service);
    CompletableFuture<Order> first = delegate.work;
    source.subscribe().withSubscriber(UniAssertSubscriber.create());
    delegate.work = new CompletableFuture<>();
    source.subscribe().withSubscriber(UniAssertSubscriber.create()).cancel();
    first.complete(ORDER);

    assertThat(tracker).keptTheContract().recordedActivities(2);
    assertThat(tracker).activity(0).reportedChange();
    assertThat(tracker).activity(1).failedWith(CancellationException.class);
  }

  @ParameterizedTest
  @EnumSource
  void endsWithinTheSubscriptionToWhatIsDone(Shape shape) {
    delegate.source = Uni.createFrom().item(ORDER);

    shape
        .source(service)
        .subscribe()
        .withSubscriber(UniAssertSubscriber.create())
        .assertCompleted();

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
    Uni<Order> source = shape.source(service);
    Thread subscriber =
        new Thread(() -> source.subscribe().withSubscriber(UniAssertSubscriber.create()));
    subscriber.start();
    subscriber.join();
    Thread worker = new Thread(() -> delegate.work.complete(ORDER));
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
    delegate.source = Uni.createFrom().item(ORDER);

    shape
        .source(service)
        .onTermination()
        .invoke(() -> ended.add(tracker.lastActivity().isEnded()))
        .subscribe()
        .withSubscriber(UniAssertSubscriber.create())
        .assertCompleted();

    assertThat(ended).containsExactly(true);
  }

  @ParameterizedTest
  @EnumSource
  void takesNullForTheEnd(Shape shape) {
    delegate.source = null;

    assertThat(shape.call(service)).isNull();

    assertThat(tracker).keptTheContract().onlyActivity().notDetached().reportedChange(null, null);
  }

  @ParameterizedTest
  @EnumSource
  void reportsWhatIsThrownInsteadOfASource(Shape shape) {
    delegate.failure = new IllegalStateException();

    assertThat(catchThrowable(() -> shape.call(service))).isSameAs(delegate.failure);

    assertThat(tracker).keptTheContract().onlyActivity().notDetached().failedWith(delegate.failure);
  }
}
