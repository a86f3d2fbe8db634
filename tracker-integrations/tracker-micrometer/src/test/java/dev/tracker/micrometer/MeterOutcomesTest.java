package dev.tracker.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What came of an operation, as meters and observations tell it. */
final class MeterOutcomesTest {
  private static final TrackedMethod UPDATE =
      TrackedMethod.of(Runnable.class, "updateAll", "update", "backend", Effect.CHANGE);

  private final MockClock clock = new MockClock();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);

  private Activity start(boolean countsActive) {
    MicrometerTracker.Builder builder = MicrometerTracker.builder(registry);
    MicrometerTracker tracker = (countsActive ? builder : builder.withoutActive()).build();
    return tracker.start(ActivityContext.root(), UPDATE);
  }

  private Timer only(String outcome, String error) {
    Timer timer = registry.get("activity").tags("outcome", outcome, "error", error).timer();
    assertThat(timer.count()).isOne();
    return timer;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anExpectedExceptionHasItsNameAndNoFailure(boolean countsActive) {
    Activity activity = start(countsActive);
    activity.reportExpected(new IllegalStateException("sold out"));
    activity.end();

    only("expected", "IllegalStateException");
    assertThat(registry.find("activity").tag("outcome", "failure").timer()).isNull();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void eachChangeOfABatchIsCounted(boolean countsActive) {
    Activity activity = start(countsActive);
    activity.reportChange("1", null);
    activity.reportChange("2", null);
    activity.end();

    assertThat(registry.get("activity.changes").counter().count()).isEqualTo(2);
    only("success", "none");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsSettledLaterTookUntilItReturned(boolean countsActive) {
    Activity activity = start(countsActive);
    clock.add(Duration.ofMillis(12));
    activity.returned();
    if (countsActive) {
      assertThat(registry.get("activity.active").longTaskTimer().activeTasks()).isZero();
    }
    clock.add(Duration.ofMillis(900));
    activity.reportRolledBack();
    activity.end();

    assertThat(only("rolled_back", "none").totalTime(TimeUnit.MILLISECONDS)).isEqualTo(12);
    assertThat(registry.get("activity.changes").counter().count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFailureAfterTheCommitIsAFailureWithItsChange(boolean countsActive) {
    Activity activity = start(countsActive);
    activity.reportErr(new IllegalStateException("after the commit"));
    activity.returned();
    activity.reportChange("1", null);
    activity.end();

    only("failure", "IllegalStateException");
    assertThat(registry.get("activity.changes").counter().count()).isOne();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatTookLessThanNothingIsCounted(boolean countsActive) {
    Activity activity = start(countsActive);
    clock.add(Duration.ofMillis(-5));
    activity.reportUnknown();
    activity.end();

    assertThat(only("unknown", "none").totalTime(TimeUnit.NANOSECONDS)).isZero();
  }

  @Test
  void observationsTellOutcomesResultsAndChanges() {
    TestObservationRegistry observations = TestObservationRegistry.create();
    ObservationTracker tracker = new ObservationTracker(observations);
    Activity activity = tracker.start(ActivityContext.root(), UPDATE);
    activity.reportResult("count", 2, "password", "x");
    activity.reportChange("7", null);
    activity.reportChange("8", null);
    activity.returned();
    TestObservationRegistryAssert.assertThat(observations)
        .doesNotHaveAnyRemainingCurrentObservation();
    activity.reportUnknown();
    activity.end();

    TestObservationRegistryAssert.assertThat(observations)
        .hasSingleObservationThat()
        .hasLowCardinalityKeyValue("outcome", "unknown")
        .hasHighCardinalityKeyValue("result.count", "2")
        .hasHighCardinalityKeyValue("result.password", "[REDACTED]")
        .hasHighCardinalityKeyValue("change.id", "7")
        .doesNotHaveError();
  }

  @Test
  void observationsTellWhatWasExpected() {
    TestObservationRegistry observations = TestObservationRegistry.create();
    Activity activity = new ObservationTracker(observations).start(ActivityContext.root(), UPDATE);
    activity.reportExpected(new IllegalStateException("sold out"));
    activity.end();

    TestObservationRegistryAssert.assertThat(observations)
        .hasSingleObservationThat()
        .hasLowCardinalityKeyValue("outcome", "expected")
        .hasHighCardinalityKeyValue("expected.error", "IllegalStateException")
        .doesNotHaveError();
  }
}
