package dev.tracker.testing.contract;

import dev.tracker.ActivityTracker;
import dev.tracker.compose.SwitchableTracker;
import dev.tracker.testing.RecordingTracker;
import java.util.OptionalLong;

final class SwitchableTrackerContractTest extends TrackerContractKit {
  private final RecordingTracker recording = new RecordingTracker();

  @Override
  protected ActivityTracker createTracker() {
    return SwitchableTracker.of(recording);
  }

  @Override
  protected OptionalLong completedActivities(ActivityTracker tracker) {
    return Completed.in(recording);
  }

  @Override
  protected boolean setEnabled(ActivityTracker tracker, boolean enabled) {
    SwitchableTracker switchable = (SwitchableTracker) tracker;
    if (enabled) {
      switchable.turnOn();
    } else {
      switchable.turnOff();
    }
    return true;
  }
}
