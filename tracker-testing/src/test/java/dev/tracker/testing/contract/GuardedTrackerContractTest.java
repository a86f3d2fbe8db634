package dev.tracker.testing.contract;

import dev.tracker.ActivityTracker;
import dev.tracker.compose.GuardedTracker;
import dev.tracker.testing.RecordingTracker;
import java.time.Duration;
import java.util.OptionalLong;

final class GuardedTrackerContractTest extends TrackerContractKit {
  private final RecordingTracker recording = new RecordingTracker();

  @Override
  protected ActivityTracker createTracker() {
    return GuardedTracker.builder(recording).slowerThan(Duration.ofDays(1)).build();
  }

  @Override
  protected OptionalLong completedActivities(ActivityTracker tracker) {
    return Completed.in(recording);
  }

  @Override
  protected boolean setEnabled(ActivityTracker tracker, boolean enabled) {
    if (enabled) {
      recording.enable();
    } else {
      recording.disable();
    }
    return true;
  }
}
