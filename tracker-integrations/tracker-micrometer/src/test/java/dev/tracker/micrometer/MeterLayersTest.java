package dev.tracker.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service and the repository that it calls, which both create an order. */
final class MeterLayersTest {
  private static final List<Class<?>> LAYERS = List.of(OrderService.class, OrderRepository.class);

  private final MeterRegistry registry = new SimpleMeterRegistry();

  private static void createIn(Class<?> layer, ActivityTracker tracker) {
    TrackedMethod method = TrackedMethod.of(layer, "createOrder", "create", "order", Effect.CHANGE);
    Activity activity = tracker.start(ActivityContext.root(), method);
    activity.reportChange("1", null);
    activity.end();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void haveSeriesOfTheirOwn(boolean countsActive) {
    MicrometerTracker.Builder builder = MicrometerTracker.builder(registry);
    MicrometerTracker tracker = (countsActive ? builder : builder.withoutActive()).build();
    LAYERS.forEach(layer -> createIn(layer, tracker));

    assertSeries();
    for (Class<?> layer : LAYERS) {
      assertThat(registry.get("activity.changes").tags(tags(layer)).counter().count()).isOne();
      assertThat(registry.find("activity.active").tags(tags(layer)).longTaskTimers())
          .hasSize(countsActive ? 1 : 0);
    }
  }

  @Test
  void haveObservationsOfTheirOwn() {
    ObservationRegistry observations = ObservationRegistry.create();
    observations
        .observationConfig()
        .observationHandler(new DefaultMeterObservationHandler(registry));
    ObservationTracker tracker = new ObservationTracker(observations);
    LAYERS.forEach(layer -> createIn(layer, tracker));

    assertSeries();
  }

  private void assertSeries() {
    for (Class<?> layer : LAYERS) {
      assertThat(registry.get("activity").tags(tags(layer)).timer().count()).isOne();
    }
    assertThat(registry.find("activity").timers()).hasSize(2);
  }

  /** As {@code @Timed} and {@code @Observed} have them. */
  private static Tags tags(Class<?> layer) {
    return Tags.of(
        "operation",
        "create",
        "subject",
        "order",
        "class",
        layer.getName(),
        "method",
        "createOrder");
  }

  @Test
  void byHandThereIsNone() {
    new MicrometerTracker(registry).start(ActivityContext.root(), "create", "order").end();

    assertThat(registry.get("activity").timer().getId().getTags())
        .contains(Tag.of("class", "none"), Tag.of("method", "none"));
  }

  /** What docs/trackers.md says to whoever wants fewer series. */
  @Test
  void aFilterPutsThemTogether() {
    registry
        .config()
        .meterFilter(
            new MeterFilter() {
              @Override
              public Meter.Id map(Meter.Id id) {
                return id.getName().startsWith("activity")
                    ? MeterFilter.ignoreTags("class", "method").map(id)
                    : id;
              }
            });
    MicrometerTracker tracker = new MicrometerTracker(registry);
    LAYERS.forEach(layer -> createIn(layer, tracker));

    assertThat(registry.get("activity").timer().count()).isEqualTo(2);
    assertThat(registry.get("activity").timer().getId().getTags())
        .extracting(Tag::getKey)
        .containsExactlyInAnyOrder("operation", "subject", "outcome", "error");
  }

  interface OrderService {}

  interface OrderRepository {}
}
