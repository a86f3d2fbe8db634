package dev.tracker.rxjava3;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import io.reactivex.rxjava3.observers.TestObserver;
import io.reactivex.rxjava3.subjects.MaybeSubject;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Work that is done while its subscriber loses interest ends its activity once. */
class CompletionRaceTest {
  private static final int ROUNDS = 5_000;

  private final RecordingTracker tracker = new RecordingTracker();
  private final OrderDelegate delegate = new OrderDelegate();
  private final OrderService service = new TrackedOrderService(delegate, tracker);
  private final CyclicBarrier barrier = new CyclicBarrier(2);
  private volatile TestObserver<Order> observer;

  @ParameterizedTest
  @EnumSource
  void endsOnce(Shape shape) throws Exception {
    Thread canceller = new Thread(this::disposeEach);
    canceller.start();
    for (int round = 0; round < ROUNDS; round++) {
      MaybeSubject<Order> subject = MaybeSubject.create();
      delegate.source = subject;
      observer = shape.source(service).test();
      barrier.await();
      subject.onSuccess(new Order(7, "tea"));
      barrier.await();
    }
    canceller.join();

    assertThat(tracker).keptTheContract().recordedActivities(ROUNDS);
    assertThat(tracker.activities()).allMatch(CompletionRaceTest::hasOneOutcome);
  }

  private static boolean hasOneOutcome(RecordedActivity activity) {
    return activity.isChanged() != activity.error() instanceof CancellationException;
  }

  private void disposeEach() {
    try {
      for (int round = 0; round < ROUNDS; round++) {
        barrier.await();
        observer.dispose();
        barrier.await();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
