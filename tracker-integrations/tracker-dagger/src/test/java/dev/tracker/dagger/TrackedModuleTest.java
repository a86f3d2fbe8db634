package dev.tracker.dagger;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.TrackingDecorator;
import dev.tracker.testing.RecordingTracker;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TrackedModuleTest {
  private final RecordingTracker tracker = new RecordingTracker();
  private final Shop shop = DaggerShop.factory().create(tracker);

  @Test
  void aServiceIsTracked() {
    assertThat(shop.orders().place("tea")).isEqualTo("order of tea");
    assertThat(tracker.onlyActivity())
        .hasOperation("place")
        .hasSubject("order")
        .reportedChange("order of tea", "order of tea")
        .keptTheContract();
  }

  @Test
  void itsScopeStaysWhatItIs() {
    assertThat(TrackingDecorator.unwrap(shop.orders()))
        .isSameAs(TrackingDecorator.unwrap(shop.orders()))
        .isSameAs(shop.plainOrders());
    assertThat(TrackingDecorator.unwrap(shop.shelves()))
        .isNotSameAs(TrackingDecorator.unwrap(shop.shelves()));
  }

  @Test
  void whatAsksForTheClassOrTheQualifierGetsThePlainOne() {
    shop.plainOrders().place("tea");
    shop.undecoratedOrders().place("tea");
    assertThat(tracker).recordedNothing();
  }

  @Test
  void aDefaultMethodIsTrackedAndWhatItCallsIsNot() {
    assertThat(shop.orders().order("tea")).isEqualTo("order of tea");
    assertThat(tracker.onlyActivity()).hasOperation("order").keptTheContract();
  }

  @Test
  void anAsynchronousMethodIsTrackedUntilItCompletes() {
    CompletableFuture<String> found = shop.orders().find("7");
    assertThat(tracker.onlyActivity().isEnded()).isFalse();
    shop.plainOrders().found.complete("order 7");
    assertThat(found).isCompletedWithValue("order 7");
    assertThat(tracker.onlyActivity()).keptTheContract();
  }

  @Test
  void aNestedInterfaceOfAGenericOneIsTracked() {
    assertThat(shop.shelves().load("3")).isEqualTo("shelf 3");
    assertThat(tracker.onlyActivity()).hasSubject("shelf").keptTheContract();
  }
}
