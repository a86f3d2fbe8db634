package dev.tracker.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.ActivityTracker;
import dev.tracker.Outcome;
import dev.tracker.testing.contract.TrackerContractKit;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** The tracker of {@code docs/writing-a-tracker.md}. */
// tag::contract[]
class QueueTrackerTest extends TrackerContractKit {
  private final ConcurrentLinkedQueue<AuditEvent> queue = new ConcurrentLinkedQueue<>();

  @Override
  protected ActivityTracker createTracker() {
    return new QueueTracker(queue);
  }

  @Override
  protected OptionalLong completedActivities(ActivityTracker tracker) {
    return OptionalLong.of(queue.size());
  }

  // end::contract[]

  @Test
  void postsWhatWasChanged() {
    new TrackedOrderService(new Shop(), new QueueTracker(queue)).accept("r-1");

    assertThat(queue)
        .containsExactly(
            new AuditEvent("approve", "refund", Map.of(), List.of("r-1"), Outcome.SUCCESS));
  }

  @Test
  void countsWhatFindsNoRoom() {
    BlockingQueue<AuditEvent> full = new ArrayBlockingQueue<>(1);
    QueueTracker tracker = new QueueTracker(full);
    OrderService orders = new TrackedOrderService(new Shop(), tracker);

    orders.accept("r-1");
    orders.accept("r-2");

    assertThat(full).hasSize(1);
    assertThat(tracker.lost()).isEqualTo(1);
  }
}
