package dev.tracker.benchmarks;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.benchmarks.inventory.CountingTracker;
import dev.tracker.benchmarks.inventory.DefaultInventory;
import dev.tracker.benchmarks.inventory.DroppingLogger;
import dev.tracker.benchmarks.inventory.HandEvent;
import dev.tracker.benchmarks.inventory.HandTracedInventory;
import dev.tracker.benchmarks.inventory.Inventory;
import dev.tracker.benchmarks.inventory.SilentLogback;
import dev.tracker.benchmarks.inventory.Work;
import dev.tracker.compose.FilteredTracker;
import dev.tracker.compose.GuardedTracker;
import dev.tracker.compose.HandOffTracker;
import dev.tracker.compose.MethodFilter;
import dev.tracker.compose.SampledTracker;
import dev.tracker.compose.SwitchableTracker;
import dev.tracker.context.ActivityContext;
import dev.tracker.jfr.JfrTracker;
import dev.tracker.log.LogActivityTracker;
import dev.tracker.micrometer.MicrometerTracker;
import dev.tracker.micrometer.ObservationTracker;
import dev.tracker.opentelemetry.OpenTelemetryTracker;
import dev.tracker.slf4j.Slf4jTracker;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import jdk.jfr.Recording;

/** Each tracker, and its library called by hand to the same result. */
public enum TrackerCost {
  /** Two lines to a logger that drops them. */
  LOG(
      () -> new LogActivityTracker(new DroppingLogger()),
      () -> new HandLoggedCall(new DroppingLogger())),

  /** Two events to a logger without appenders. */
  SLF4J(
      () -> new Slf4jTracker(SilentLogback.logger()),
      () -> new HandSlf4jCall(SilentLogback.logger())),

  /** A timer and a long task timer. */
  MICROMETER(
      () -> new MicrometerTracker(Work.registry()),
      () -> HandTimedCall.withActive(Work.registry())),

  /** A timer. */
  MICROMETER_WITHOUT_ACTIVE(
      () -> timing(Work.registry()), () -> HandTimedCall.alone(Work.registry())),

  /** Three timers, each in a registry of its own, which share one reading of the clock. */
  CHAIN_OF_THREE_TIMERS(
      () ->
          ActivityTracker.chain(
              timing(Work.registry()), timing(Work.registry()), timing(Work.registry())),
      () -> HandTimedCall.inThree(List.of(Work.registry(), Work.registry(), Work.registry()))),

  /** A span, two events of a log that have its ids, and a timer: what a service may well have. */
  CHAIN_OF_SPAN_LOG_AND_TIMER(
      () ->
          ActivityTracker.chain(
              new OpenTelemetryTracker(Work.openTelemetry()),
              new Slf4jTracker(SilentLogback.logger()),
              timing(Work.registry())),
      () -> new HandWatchedCall(Work.openTelemetry(), SilentLogback.logger(), Work.registry())),

  /** An observation, of which meters are made. */
  OBSERVATION(
      () -> new ObservationTracker(observations()), () -> new HandObservedCall(observations())),

  /** A span, which is sampled and exported nowhere, and a histogram that nobody reads. */
  OPENTELEMETRY(
      () -> new OpenTelemetryTracker(Work.openTelemetry()),
      () -> new HandTracedInventory(new DefaultInventory(), Work.openTelemetry())::count),

  /** Flight Recorder while nothing is recorded. */
  JFR_OFF(JfrTracker::new, () -> HandEvent::record),

  /** Flight Recorder while the event is recorded, in memory. */
  JFR_ON(
      () -> {
        record(JfrTracker.EVENT_NAME);
        return new JfrTracker();
      },
      () -> {
        record(HandEvent.NAME);
        return HandEvent::record;
      }),

  /** A filter that lets pass, before a tracker that counts. */
  FILTER(
      () -> FilteredTracker.of(new CountingTracker(), MethodFilter.effect(Effect.READ)),
      () -> counting()),

  /** One of ten, by chance, before a tracker that counts. */
  SAMPLE(() -> SampledTracker.ratio(new CountingTracker(), 0.1), () -> countingSometimes()),

  /** A switch that is on, before a tracker that counts. */
  SWITCH(() -> SwitchableTracker.of(new CountingTracker()), () -> counting()),

  /** A guard that has nothing to object to, before a tracker that counts. */
  GUARD(() -> GuardedTracker.builder(new CountingTracker()).build(), () -> counting()),

  /** A queue to a thread with a tracker that counts; callers wait for room. */
  HAND_OFF(() -> HandOffTracker.blocking(new CountingTracker(), 1_024), () -> new HandedOffCall());

  static final TrackedMethod COUNT =
      TrackedMethod.of(Inventory.class, "count", "count", "item", Effect.READ, "id", "warehouse");

  @SuppressWarnings("ImmutableEnumChecker") // captures nothing
  private final Supplier<ActivityTracker> tracker;

  @SuppressWarnings("ImmutableEnumChecker") // captures nothing
  private final Supplier<ByHand> byHand;

  TrackerCost(Supplier<ActivityTracker> tracker, Supplier<ByHand> byHand) {
    this.tracker = tracker;
    this.byHand = byHand;
  }

  ActivityTracker tracker() {
    return tracker.get();
  }

  ByHand byHand() {
    return byHand.get();
  }

  private static ActivityTracker timing(MeterRegistry registry) {
    return MicrometerTracker.builder(registry).withoutActive().build();
  }

  private static ObservationRegistry observations() {
    ObservationRegistry registry = ObservationRegistry.create();
    registry
        .observationConfig()
        .observationHandler(new DefaultMeterObservationHandler(Work.registry()));
    return registry;
  }

  /** Until the process ends. */
  private static void record(String event) {
    Recording recording = new Recording();
    recording.setToDisk(false);
    recording.enable(event);
    recording.start();
  }

  private static ByHand counting() {
    CountingTracker tracker = new CountingTracker();
    return (id, warehouse) -> {
      Activity activity =
          tracker.start(
              ActivityContext.current(), "count", "item", "id", id, "warehouse", warehouse);
      activity.end();
    };
  }

  private static ByHand countingSometimes() {
    ByHand counting = counting();
    return (id, warehouse) -> {
      if (ThreadLocalRandom.current().nextDouble() < 0.1) {
        counting.call(id, warehouse);
      }
    };
  }

  /** What a call does by hand. */
  @FunctionalInterface
  interface ByHand {
    void call(long id, String warehouse);
  }
}
