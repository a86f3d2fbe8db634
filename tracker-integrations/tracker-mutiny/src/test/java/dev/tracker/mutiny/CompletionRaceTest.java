package dev.tracker.mutiny;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
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
  private volatile UniAssertSubscriber<Order> subscriber;

  @ParameterizedTest
  @EnumSource
  void endsOnce(Shape shape) throws Exception {
    Thread canceller = new Thread(this::cancelEach);
    canceller.start();
    for (int round = 0; round < ROUNDS; round++) {
      delegate.work = new CompletableFuture<>();
      subscriber = shape.source(service).subscribe().withSubscriber(UniAssertSubscriber.create());
      barrier.await();
      delegate.work.complete(new Order(7, "tea"));
      barrier.await();
    }
    canceller.join();

    assertThat(tracker).keptTheContract().recordedActivities(ROUNDS);
    assertThat(tracker.activities()).allMatch(CompletionRaceTest::hasOneOutcome);
  }

  private static boolean hasOneOutcome(RecordedActivity activity) {
    return activity.isChanged() != activity.error() instanceof CancellationException;
  }

  private void cancelEach() {
    try {
      for (int round = 0; round < ROUNDS; round++) {
        barrier.await();
        subscriber.cancel();
        barrier.await();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
