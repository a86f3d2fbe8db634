package dev.tracker.examples.guide;

import dev.tracker.ActivityTracker;
import dev.tracker.testing.contract.TrackerContractKit;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Holds the tracker of {@code docs/writing-a-tracker.md} to the contract. */
// tag::contract[]
class QueueTrackerContractTest extends TrackerContractKit {
  private final Queue<AuditEvent> queue = new ConcurrentLinkedQueue<>();

  @Override
  protected ActivityTracker createTracker() {
    return new QueueTracker(queue);
  }

  @Override
  protected OptionalLong completedActivities(ActivityTracker tracker) {
    return OptionalLong.of(queue.size());
  }
}
// end::contract[]
