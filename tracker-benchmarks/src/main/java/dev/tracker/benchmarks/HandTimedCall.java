package dev.tracker.benchmarks;

import dev.tracker.benchmarks.inventory.Inventory;
import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The meters of the Micrometer tracker, kept in fields. */
final class HandTimedCall {
  private static final Tags TAGS =
      Tags.of(
          "operation",
          "count",
          "subject",
          "item",
          "class",
          Inventory.class.getName(),
          "method",
          "count");

  private HandTimedCall() {}

  static TrackerCost.ByHand withActive(MeterRegistry registry) {
    Timer timer = timer(registry);
    LongTaskTimer active = LongTaskTimer.builder("activity.active").tags(TAGS).register(registry);
    return (id, warehouse) -> {
      LongTaskTimer.Sample sample = active.start();
      timer.record(sample.stop(), TimeUnit.NANOSECONDS);
    };
  }

  static TrackerCost.ByHand alone(MeterRegistry registry) {
    Timer timer = timer(registry);
    return (id, warehouse) -> {
      long startedAt = System.nanoTime();
      timer.record(System.nanoTime() - startedAt, TimeUnit.NANOSECONDS);
    };
  }

  /** Into each of three, measured once. */
  static TrackerCost.ByHand inThree(List<MeterRegistry> registries) {
    Timer first = timer(registries.get(0));
    Timer second = timer(registries.get(1));
    Timer third = timer(registries.get(2));
    return (id, warehouse) -> {
      long startedAt = System.nanoTime();
      long nanos = System.nanoTime() - startedAt;
      third.record(nanos, TimeUnit.NANOSECONDS);
      second.record(nanos, TimeUnit.NANOSECONDS);
      first.record(nanos, TimeUnit.NANOSECONDS);
    };
  }

  static Timer timer(MeterRegistry registry) {
    return registry.timer("activity", TAGS.and("outcome", "success", "error", "none"));
  }
}
