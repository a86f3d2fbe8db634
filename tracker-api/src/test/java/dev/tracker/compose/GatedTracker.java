package dev.tracker.compose;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import dev.tracker.fixtures.Sneaky;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Holds up whoever starts an activity, until it is opened. */
final class GatedTracker implements ActivityTracker {
  private final ActivityTracker tracker;
  private final CountDownLatch heldUp = new CountDownLatch(1);
  private final CountDownLatch gate = new CountDownLatch(1);

  GatedTracker(ActivityTracker tracker) {
    this.tracker = tracker;
  }

  void awaitHeldUp() throws InterruptedException {
    heldUp.await();
  }

  void open() {
    gate.countDown();
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    heldUp.countDown();
    try {
      gate.await();
    } catch (InterruptedException interrupted) {
      Sneaky.doThrow(interrupted);
    }
    return tracker.start(context, operation, subject, kvArgs);
  }
}
