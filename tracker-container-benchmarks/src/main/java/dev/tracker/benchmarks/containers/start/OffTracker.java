package dev.tracker.benchmarks.containers.start;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import org.jspecify.annotations.Nullable;

/** One that is there, and not enabled. */
public final class OffTracker implements ActivityTracker {

  /** Off for good. */
  public OffTracker() {}

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return false;
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    throw new AssertionError("a tracker that is off is told of " + operation + " " + subject);
  }
}
