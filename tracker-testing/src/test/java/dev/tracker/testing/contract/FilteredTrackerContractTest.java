package dev.tracker.testing.contract;

import dev.tracker.ActivityTracker;
import dev.tracker.compose.FilteredTracker;
import dev.tracker.compose.MethodFilter;
import dev.tracker.testing.RecordingTracker;
import java.util.OptionalLong;

final class FilteredTrackerContractTest extends TrackerContractKit {
  private final RecordingTracker recording = new RecordingTracker();

  @Override
  protected ActivityTracker createTracker() {
    return FilteredTracker.of(recording, MethodFilter.subject("thing"));
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
