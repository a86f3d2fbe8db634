package dev.tracker.testing.contract;

import dev.tracker.ActivityTracker;
import dev.tracker.log.LogActivityTracker;
import java.util.OptionalLong;

final class LogActivityTrackerContractTest extends TrackerContractKit {
  private final CompletionLogger logger = new CompletionLogger();

  @Override
  protected ActivityTracker createTracker() {
    return new LogActivityTracker(logger);
  }

  @Override
  protected OptionalLong completedActivities(ActivityTracker tracker) {
    return OptionalLong.of(logger.completed());
  }

  @Override
  protected boolean setEnabled(ActivityTracker tracker, boolean enabled) {
    logger.setEnabled(enabled);
    return true;
  }
}
