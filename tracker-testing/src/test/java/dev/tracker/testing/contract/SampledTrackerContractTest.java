package dev.tracker.testing.contract;

import dev.tracker.ActivityTracker;
import dev.tracker.compose.SampledTracker;
import dev.tracker.testing.RecordingTracker;
import java.util.OptionalLong;

final class SampledTrackerContractTest extends TrackerContractKit {
  private final RecordingTracker recording = new RecordingTracker();

  @Override
  protected ActivityTracker createTracker() {
    return SampledTracker.byArgument(SampledTracker.ratio(recording, 1), 1, "id");
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
