package dev.tracker.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Outcome;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.Test;

/** What {@code docs/writing-a-tracker.md} says of its tracker. */
class QueueTrackerTest {

  @Test
  void postsWhatWasChanged() {
    Queue<AuditEvent> queue = new ArrayDeque<>();
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
