package dev.tracker.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.ActivityTracker;
import dev.tracker.compose.HandOffTracker;
import dev.tracker.testing.RecordingTracker;
import java.time.Duration;
import java.util.OptionalLong;

/** With as little room as can be, and a tracker that binds the thread it is started on. */
final class BlockingHandOffTrackerContractTest extends TrackerContractKit {
  private final RecordingTracker recording = new RecordingTracker();

  @Override
  protected ActivityTracker createTracker() {
    return HandOffTracker.blocking(
        ActivityTracker.chain(new ContextBindingTracker(), recording), 1);
  }

  @Override
  protected OptionalLong completedActivities(ActivityTracker tracker) {
    assertThat(((HandOffTracker) tracker).flush(Duration.ofSeconds(60))).isTrue();
    return Completed.in(recording);
  }
}
