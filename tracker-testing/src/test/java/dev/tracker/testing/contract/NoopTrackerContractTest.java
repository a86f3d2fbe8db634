package dev.tracker.testing.contract;

import dev.tracker.ActivityTracker;

final class NoopTrackerContractTest extends TrackerContractKit {
  @Override
  protected ActivityTracker createTracker() {
    return ActivityTracker.noop();
  }
}
