package dev.tracker.jfr;

import dev.tracker.ActivityTracker;
import dev.tracker.testing.contract.TrackerContractKit;
import java.util.OptionalLong;

final class JfrTrackerContractTest extends TrackerContractKit {
  private final Recorded recorded = new Recorded();

  @Override
  protected ActivityTracker createTracker() {
    return new JfrTracker();
  }

  @Override
  protected OptionalLong completedActivities(ActivityTracker tracker) {
    return OptionalLong.of(recorded.events().size());
  }

  @Override
  protected void dispose(ActivityTracker tracker) {
    recorded.close();
  }
}
