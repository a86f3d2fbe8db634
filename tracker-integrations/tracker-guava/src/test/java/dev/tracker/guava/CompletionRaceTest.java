package dev.tracker.guava;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.util.concurrent.SettableFuture;
import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

/**
 * A future that is completed and cancelled at the same time ends its activity once, as it ended.
 */
@SuppressWarnings("FutureReturnValueIgnored") // What the tracker hears of it is what counts.
class CompletionRaceTest {
  private static final int ROUNDS = 20_000;

  private final RecordingTracker tracker = new RecordingTracker();
  private final OrderDelegate delegate = new OrderDelegate();
  private final OrderService service = new TrackedOrderService(delegate, tracker);

  @Test
  void endsOnce() throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(2);
    int[] cancelled = {0};
    Thread canceller = new Thread(() -> cancelEach(barrier, cancelled));
    canceller.start();
    for (int round = 0; round < ROUNDS; round++) {
      delegate.order = SettableFuture.create();
      service.placeOrder("tea");
      barrier.await();
      delegate.order.set(new Order(7, "tea"));
      barrier.await();
    }
    canceller.join();

    assertThat(tracker).keptTheContract().recordedActivities(ROUNDS);
    assertThat(tracker.activities().stream().filter(RecordedActivity::isFailed))
        .hasSize(cancelled[0])
        .allMatch(activity -> activity.error() instanceof CancellationException);
  }

  private void cancelEach(CyclicBarrier barrier, int[] cancelled) {
    try {
      for (int round = 0; round < ROUNDS; round++) {
        barrier.await();
        if (delegate.order.cancel(false)) {
          cancelled[0]++;
        }
        barrier.await();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
