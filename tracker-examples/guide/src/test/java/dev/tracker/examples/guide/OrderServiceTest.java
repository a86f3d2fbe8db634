package dev.tracker.examples.guide;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Effect;
import dev.tracker.Outcome;
import dev.tracker.TrackedMethod;
import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What {@code docs/choosing.md} says of the service, and how {@code docs/testing.md} tests it. */
class OrderServiceTest {
  // tag::fields[]
  private final RecordingTracker tracker = new RecordingTracker();
  private final OrderService orders = new TrackedOrderService(new Shop(), tracker);

  // end::fields[]

  // tag::change[]
  @Test
  void placingAnOrderIsAChange() {
    Order placed = orders.placeOrder("ada", 1200);

    assertThat(tracker)
        .onlyActivity()
        .hasOperation("place")
        .hasSubject("order")
        .reportedChange(placed.id(), placed);
  }

  // end::change[]

  // tag::failure[]
  @Test
  void aFailureIsNoChange() {
    assertThatThrownBy(() -> orders.findOrder("o-7")).isInstanceOf(IllegalArgumentException.class);

    assertThat(tracker)
        .onlyActivity()
        .failedWith(IllegalArgumentException.class)
        .reportedNoChange()
        .hasOutcome(Outcome.FAILURE);
  }

  // end::failure[]

  // tag::untracked[]
  @Test
  void supportsIsLeftAlone() {
    orders.supports("book");

    assertThat(tracker).recordedNothing();
  }

  // end::untracked[]

  @Test
  void isTrackedAsThePageSays() {
    Order placed = orders.placeOrder("ada", 1200);
    orders.findOrder(placed.id());
    orders.accept("r-1");
    orders.reindexAll();

    assertThat(tracker.activities().stream().map(OrderServiceTest::row).toList())
        .isEqualTo(
            List.of(
                "placeOrder place order CHANGE o-1",
                "findOrder find order READ null",
                "accept approve refund CHANGE r-1",
                "reindexAll reindex order CHANGE null"));
  }

  private static String row(RecordedActivity activity) {
    TrackedMethod method = Objects.requireNonNull(activity.method());
    String id = method.effect() == Effect.CHANGE ? activity.changeId() : null;
    return String.join(
        " ",
        method.methodName(),
        method.operation(),
        method.subject(),
        method.effect().name(),
        String.valueOf(id));
  }
}
