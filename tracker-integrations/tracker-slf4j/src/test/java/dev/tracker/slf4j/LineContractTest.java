package dev.tracker.slf4j;

import dev.tracker.ActivityTracker;
import dev.tracker.testing.contract.TrackerContractKit;
import java.util.OptionalLong;

final class LineContractTest extends TrackerContractKit {
  private final CapturedLog log = new CapturedLog();

  @Override
  protected ActivityTracker createTracker() {
    return Slf4jTracker.builder(log.logger()).linePerActivity().build();
  }

  @Override
  protected OptionalLong completedActivities(ActivityTracker tracker) {
    return OptionalLong.of(log.events().size());
  }
}
