package dev.tracker.avaje;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.ActivityTracker;
import dev.tracker.TrackingDecorator;
import dev.tracker.testing.RecordingTracker;
import io.avaje.inject.BeanScope;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrackedFactoryTest {
  private final BeanScope beans = BeanScope.builder().build();
  private final RecordingTracker tracker = beans.get(RecordingTracker.class);

  @AfterEach
  void close() {
    beans.close();
  }

  @Test
  void aBeanIsTracked() {
    assertThat(beans.get(Orders.class).place("tea")).isEqualTo("order of tea");
    assertThat(tracker.onlyActivity())
        .hasOperation("place")
        .hasSubject("order")
        .reportedChange("order of tea", "order of tea")
        .keptTheContract();
  }

  @Test
  void soIsWhatIsInjected() {
    assertThat(beans.get(Receipts.class).print("7")).isEqualTo("order of 7, printed");
    assertThat(tracker.activities())
        .extracting(activity -> activity.subject())
        .containsExactlyInAnyOrder("receipt", "order");
  }

  @Test
  void whatAsksForTheClassOrTheQualifierGetsThePlainOne() {
    beans.get(DefaultOrders.class).place("tea");
    beans.get(Orders.class, "Undecorated").place("tea");
    assertThat(tracker).recordedNothing();
    assertThat(TrackingDecorator.unwrap(beans.get(Orders.class)))
        .isSameAs(beans.get(DefaultOrders.class));
  }

  @Test
  void aDefaultMethodIsTrackedAndWhatItCallsIsNot() {
    assertThat(beans.get(Orders.class).order("tea")).isEqualTo("order of tea");
    assertThat(tracker.onlyActivity()).hasOperation("order").keptTheContract();
  }

  @Test
  void anAsynchronousMethodIsTrackedUntilItCompletes() {
    CompletableFuture<String> found = beans.get(Orders.class).find("7");
    assertThat(tracker.onlyActivity().isEnded()).isFalse();
    beans.get(DefaultOrders.class).found.complete("order 7");
    assertThat(found).isCompletedWithValue("order 7");
    assertThat(tracker.onlyActivity()).keptTheContract();
  }

  @Test
  void whatAMethodMakesIsTracked() {
    assertThat(beans.get(Warehouse.Shelves.class).load("3")).isEqualTo("shelf 3");
    assertThat(tracker.onlyActivity()).hasSubject("shelf").keptTheContract();
  }

  @Test
  void anAspectStandsInside() {
    assertThat(beans.get(Warehouse.Doors.class).open("3")).isEqualTo("door 3");
    assertThat(tracker.onlyActivity()).hasSubject("door").keptTheContract();
    assertThat(beans.get(LoudAspect.class).calls).containsExactly("open");
  }

  @Test
  void aPrototypeIsMadeOnceBehindItsDecorator() {
    assertThat(beans.get(DefaultTickets.class)).isNotSameAs(beans.get(DefaultTickets.class));
    assertThat(beans.get(Tickets.class)).isSameAs(beans.get(Tickets.class));
  }

  @Test
  void allTrackersAreAskedInTheirOrder() {
    beans.get(Orders.class).place("tea");
    // What a tracker calls is not tracked anew.
    assertThat(beans.get(Asked.class).names)
        .containsExactly("first place, order of paper", "second place");
  }

  @Test
  void aTrackerThatTheScopeIsGivenComesInPlaceOfThem() {
    RecordingTracker given = new RecordingTracker();
    try (BeanScope others = BeanScope.builder().bean(ActivityTracker.class, given).build()) {
      others.get(Orders.class).place("tea");
      assertThat(given.onlyActivity()).keptTheContract();
      assertThat(others.get(Asked.class).names).isEmpty();
    }
  }

  @Test
  void aBeanIsDestroyedOnce() {
    DefaultOrders orders = beans.get(DefaultOrders.class);
    beans.close();
    assertThat(orders.ends).containsExactly("destroyed");
  }

  /** As the documentation says: Avaje closes whatever a factory returns that can be closed. */
  @Test
  void aBeanThatCanBeClosedIsClosedTwice() {
    DefaultReceipts receipts = beans.get(DefaultReceipts.class);
    beans.close();
    assertThat(receipts.closed).hasValue(2);
  }
}
