package dev.tracker.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MicrometerTrackerTest {
  private static final TrackedMethod CREATE =
      TrackedMethod.of(Runnable.class, "create", "create", "backend", Effect.CHANGE, "name");
  private static final TrackedMethod LIST =
      TrackedMethod.of(Runnable.class, "list", "list", "", Effect.READ);

  private final MockClock clock = new MockClock();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
  private final MicrometerTracker tracker = new MicrometerTracker(registry);

  private Timer timer(String operation, String outcome, String error) {
    return registry
        .get("activity")
        .tags("operation", operation, "outcome", outcome, "error", error)
        .timer();
  }

  @Test
  void aSuccessIsTimedAndItsChangeCounted() {
    Activity activity = tracker.start(ActivityContext.root(), CREATE, "name", "x");
    clock.add(Duration.ofMillis(12));
    activity.reportChange("7", null);
    activity.end();
    Timer timer = timer("create", "success", "none");
    assertThat(timer.count()).isOne();
    assertThat(timer.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(12);
    assertThat(timer.getId().getTag("subject")).isEqualTo("backend");
    assertThat(registry.get("activity.changes").counter().count()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatTheRegistryHasRemovedIsMadeAnew(boolean countsActive) {
    MicrometerTracker.Builder builder = MicrometerTracker.builder(registry);
    MicrometerTracker removing = (countsActive ? builder : builder.withoutActive()).build();
    for (int i = 0; i < 2; i++) {
      removing.start(ActivityContext.root(), CREATE).end();
      removing.start(ActivityContext.root(), "create", "user").end();
      assertThat(registry.get("activity").tag("subject", "backend").timer().count()).isOne();
      assertThat(registry.get("activity").tag("subject", "user").timer().count()).isOne();
      registry.clear();
    }
    removing.start(ActivityContext.root(), CREATE).end();
    registry.remove(timer("create", "success", "none"));
    removing.start(ActivityContext.root(), CREATE).end();
    assertThat(timer("create", "success", "none").count()).isOne();
  }

  @Test
  void aFailureIsToldBySimpleName() {
    Activity activity = tracker.start(ActivityContext.root(), "get", "user");
    clock.add(Duration.ofMillis(3));
    activity.reportErr(new Outer.NotFound());
    activity.end();
    assertThat(timer("get", "failure", "NotFound").totalTime(TimeUnit.MILLISECONDS)).isEqualTo(3);
    assertThat(timer("get", "success", "none").count()).isZero();
  }

  @Test
  void anErrorWithoutSimpleNameHasTheEndOfItsName() {
    Activity activity = tracker.start(ActivityContext.root(), "get", "user");
    activity.reportErr(new RuntimeException() {});
    activity.end();
    assertThat(timer("get", "failure", "MicrometerTrackerTest$1").count()).isOne();
  }

  @Test
  void theActiveAreThoseThatHaveNotEnded() {
    Activity first = tracker.start(ActivityContext.root(), CREATE);
    Activity second = tracker.start(ActivityContext.root(), CREATE);
    clock.add(Duration.ofSeconds(1));
    assertThat(registry.get("activity.active").longTaskTimer().activeTasks()).isEqualTo(2);
    assertThat(registry.get("activity.active").longTaskTimer().max(TimeUnit.SECONDS)).isOne();
    first.end();
    second.end();
    assertThat(registry.get("activity.active").longTaskTimer().activeTasks()).isZero();
  }

  @Test
  void endingAgainCountsOnce() {
    Activity activity = tracker.start(ActivityContext.root(), CREATE);
    activity.end();
    activity.end();
    activity.reportChange("late", null);
    assertThat(timer("create", "success", "none").count()).isOne();
    assertThat(registry.get("activity.changes").counter().count()).isZero();
  }

  @Test
  void changesAreThereAtZeroWhereTheEffectIsAChangeOnly() {
    tracker.start(ActivityContext.root(), CREATE).end();
    tracker.start(ActivityContext.root(), LIST).end();
    assertThat(registry.find("activity.changes").counters())
        .extracting(Counter::getId)
        .extracting(id -> id.getTag("operation"))
        .containsExactly("create");
    assertThat(timer("list", "success", "none").getId().getTag("subject")).isEqualTo("none");
  }

  @Test
  void whatIsTrackedByHandHasTheSameTagsAndASeriesOfItsOwn() {
    tracker.start(ActivityContext.root(), CREATE).end();
    tracker.start(ActivityContext.root(), "create", "backend").end();
    assertThat(registry.get("activity").tag("class", "java.lang.Runnable").timer().count()).isOne();
    assertThat(registry.get("activity").tag("class", "none").timer().count()).isOne();
  }

  @Test
  void valuesAreNotWanted() {
    assertThat(tracker.wantsValues(CREATE)).isFalse();
    assertThat(tracker.isEnabled(CREATE)).isTrue();
  }

  @Test
  void aDeniedMeterLeavesTheOthersRight() {
    registry.config().meterFilter(MeterFilter.denyNameStartsWith("activity.active"));
    Activity activity = tracker.start(ActivityContext.root(), CREATE);
    clock.add(Duration.ofMillis(5));
    activity.end();
    assertThat(timer("create", "success", "none").totalTime(TimeUnit.MILLISECONDS)).isEqualTo(5);
    assertThat(registry.find("activity.active").meters()).isEmpty();
  }

  @Test
  void withoutTheActiveTheOthersAreThere() {
    MicrometerTracker without = MicrometerTracker.builder(registry).withoutActive().build();
    Activity activity = without.start(ActivityContext.root(), CREATE);
    clock.add(Duration.ofMillis(5));
    activity.reportChange("7", null);
    activity.end();
    assertThat(timer("create", "success", "none").totalTime(TimeUnit.MILLISECONDS)).isEqualTo(5);
    assertThat(registry.get("activity.changes").counter().count()).isEqualTo(1);
    assertThat(registry.find("activity.active").meters()).isEmpty();
  }

  @Test
  void failuresWithoutTheActiveAreTimed() {
    MicrometerTracker without = MicrometerTracker.builder(registry).withoutActive().build();
    Activity activity = without.start(ActivityContext.root(), CREATE);
    clock.add(Duration.ofMillis(5));
    activity.reportErr(new Outer.NotFound());
    activity.end();
    assertThat(timer("create", "failure", "NotFound").totalTime(TimeUnit.MILLISECONDS))
        .isEqualTo(5);
    assertThat(timer("create", "success", "none").count()).isZero();
  }

  @Test
  void makingTheMetersIsNoPartOfTheActivity() {
    registry.config().onMeterAdded(meter -> clock.add(Duration.ofSeconds(1)));
    MicrometerTracker without = MicrometerTracker.builder(registry).withoutActive().build();
    Activity activity = without.start(ActivityContext.root(), CREATE);
    clock.add(Duration.ofMillis(5));
    activity.end();
    assertThat(timer("create", "success", "none").totalTime(TimeUnit.MILLISECONDS)).isEqualTo(5);
  }

  @Test
  void whatTheCallerMeasuredIsRecorded() {
    SimpleMeterRegistry onSystemClock = new SimpleMeterRegistry();
    Activity activity =
        new MicrometerTracker(onSystemClock).startMeasured(ActivityContext.root(), CREATE);
    assertThat(onSystemClock.get("activity.active").longTaskTimer().activeTasks()).isOne();
    activity.endAfter(5_000_000);
    activity.endAfter(7_000_000);
    Timer timer = onSystemClock.get("activity").timer();
    assertThat(timer.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(5);
    assertThat(timer.count()).isOne();
    assertThat(onSystemClock.get("activity.active").longTaskTimer().activeTasks()).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatTheCallerMeasuredByAnotherClockIsNot(boolean countsActive) {
    MicrometerTracker.Builder builder = MicrometerTracker.builder(registry);
    MicrometerTracker own = (countsActive ? builder : builder.withoutActive()).build();
    for (Activity activity :
        List.of(
            own.start(ActivityContext.root(), CREATE),
            own.startMeasured(ActivityContext.root(), CREATE))) {
      clock.add(Duration.ofMillis(12));
      activity.endAfter(7);
      activity.endAfter(8);
    }
    Timer timer = timer("create", "success", "none");
    assertThat(timer.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(12 + 24);
    assertThat(timer.count()).isEqualTo(2);
  }

  /** Not where the registry has another clock, or its own reading is there anyway. */
  @Test
  void theCallersClockIsWantedWhereItSavesReadingOne() {
    SimpleMeterRegistry onSystemClock = new SimpleMeterRegistry();
    assertThat(
            MicrometerTracker.builder(onSystemClock).withoutActive().build().wantsDuration(CREATE))
        .isTrue();
    assertThat(new MicrometerTracker(onSystemClock).wantsDuration(CREATE)).isFalse();
    assertThat(MicrometerTracker.builder(registry).withoutActive().build().wantsDuration(CREATE))
        .isFalse();
  }

  @Test
  void aCompositeRegistryMeasuresEvenWhileItHasNoMembers() {
    CompositeMeterRegistry composite = new CompositeMeterRegistry(clock);
    Activity activity = new MicrometerTracker(composite).start(ActivityContext.root(), CREATE);
    composite.add(registry);
    clock.add(Duration.ofMillis(5));
    activity.end();
    assertThat(timer("create", "success", "none").totalTime(TimeUnit.MILLISECONDS)).isEqualTo(5);
  }

  @Test
  void percentilesAreTheRegistrysAffair() {
    registry
        .config()
        .meterFilter(
            new MeterFilter() {
              @Override
              public DistributionStatisticConfig configure(
                  Meter.Id id, DistributionStatisticConfig config) {
                return id.getName().equals("activity")
                    ? DistributionStatisticConfig.builder()
                        .percentiles(0.95)
                        .serviceLevelObjectives(1e8)
                        .build()
                        .merge(config)
                    : config;
              }
            });
    Activity activity = tracker.start(ActivityContext.root(), CREATE);
    clock.add(Duration.ofMillis(50));
    activity.end();
    var snapshot = timer("create", "success", "none").takeSnapshot();
    assertThat(snapshot.percentileValues()).hasSize(1);
    assertThat(snapshot.histogramCounts()[0].count()).isOne();
  }

  private static final class Outer {
    @SuppressWarnings("serial")
    private static final class NotFound extends Exception {}
  }
}
