package dev.tracker.micrometer;

import dev.tracker.ActivityTracker;
import dev.tracker.testing.contract.TrackerContractKit;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

final class ObservationTrackerContractTest extends TrackerContractKit {
  private final ObservationRegistry registry = ObservationRegistry.create();
  private final AtomicLong stopped = new AtomicLong();

  @Override
  protected ActivityTracker createTracker() {
    registry
        .observationConfig()
        .observationHandler(
            new ObservationHandler<Observation.Context>() {
              @Override
              public void onStop(Observation.Context context) {
                stopped.incrementAndGet();
              }

              @Override
              public boolean supportsContext(Observation.Context context) {
                return true;
              }
            });
    return new ObservationTracker(registry);
  }

  @Override
  protected OptionalLong completedActivities(ActivityTracker tracker) {
    return OptionalLong.of(stopped.get());
  }

  @Override
  protected @Nullable Object threadState() {
    return registry.getCurrentObservationScope();
  }
}
