package dev.tracker.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.ActivityTracker;
import dev.tracker.log.LogActivityTracker;
import dev.tracker.testing.RecordingTracker;
import java.util.OptionalLong;

final class ChainedTrackerContractTest extends TrackerContractKit {
  private final RecordingTracker first = new RecordingTracker();
  private final RecordingTracker last = new RecordingTracker();

  @Override
  protected ActivityTracker createTracker() {
    return ActivityTracker.chain(
        first, new LogActivityTracker(new CompletionLogger()), new ContextBindingTracker(), last);
  }

  @Override
  protected OptionalLong completedActivities(ActivityTracker tracker) {
    assertThat(Completed.in(first)).isEqualTo(Completed.in(last));
    return Completed.in(last);
  }
}
