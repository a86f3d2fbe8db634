package dev.tracker.micrometer;

import dev.tracker.ActivityTracker;
import dev.tracker.testing.contract.TrackerContractKit;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.OptionalLong;

final class WithoutActiveContractTest extends TrackerContractKit {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  @Override
  protected ActivityTracker createTracker() {
    return MicrometerTracker.builder(registry).withoutActive().build();
  }

  @Override
  protected OptionalLong completedActivities(ActivityTracker tracker) {
    return OptionalLong.of(
        registry.find("activity").timers().stream().mapToLong(Timer::count).sum());
  }
}
