package dev.tracker.testing.contract;

import dev.tracker.ActivityTracker;

/** The kit lets trackers bind what they release. */
final class ContextBindingTrackerContractTest extends TrackerContractKit {
  @Override
  protected ActivityTracker createTracker() {
    return new ContextBindingTracker();
  }
}
