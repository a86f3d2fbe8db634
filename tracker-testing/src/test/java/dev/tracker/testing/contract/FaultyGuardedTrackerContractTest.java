package dev.tracker.testing.contract;

import dev.tracker.ActivityTracker;
import dev.tracker.TrackerFaultHandler;
import dev.tracker.compose.GuardedTracker;
import dev.tracker.testing.RecordingTracker;
import java.time.Duration;
import java.util.OptionalLong;

/** Whatever the guarded tracker throws, all activities come out of the fallback. */
final class FaultyGuardedTrackerContractTest extends TrackerContractKit {
  private final RecordingTracker fallback = new RecordingTracker();

  @Override
  protected ActivityTracker createTracker() {
    // The faults are what this is about.
    TrackerFaultHandler.set(fault -> {});
    ActivityTracker faulty =
        (context, operation, subject, kvArgs) -> {
          throw new IllegalStateException("out of order");
        };
    return GuardedTracker.builder(faulty).fallback(fallback).faults(3, Duration.ofDays(1)).build();
  }

  @Override
  protected OptionalLong completedActivities(ActivityTracker tracker) {
    return Completed.in(fallback);
  }
}
