package dev.tracker.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.ActivityTracker;
import dev.tracker.compose.HandOffTracker;
import dev.tracker.testing.RecordingTracker;
import java.time.Duration;
import java.util.OptionalLong;

final class HandOffTrackerContractTest extends TrackerContractKit {
  private final RecordingTracker recording = new RecordingTracker();

  @Override
  protected ActivityTracker createTracker() {
    return HandOffTracker.dropping(recording, 100_000);
  }

  @Override
  protected OptionalLong completedActivities(ActivityTracker tracker) {
    assertThat(((HandOffTracker) tracker).flush(Duration.ofSeconds(60))).isTrue();
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
