package dev.tracker.opentelemetry;

import dev.tracker.ActivityTracker;
import dev.tracker.testing.contract.TrackerContractKit;
import io.opentelemetry.context.Context;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

final class OpenTelemetryTrackerContractTest extends TrackerContractKit {
  private final InMemoryTelemetry telemetry = new InMemoryTelemetry();

  @Override
  protected ActivityTracker createTracker() {
    return new OpenTelemetryTracker(telemetry.openTelemetry());
  }

  @Override
  protected OptionalLong completedActivities(ActivityTracker tracker) {
    return OptionalLong.of(telemetry.spans().size());
  }

  @Override
  protected @Nullable Object threadState() {
    return Context.current();
  }
}
