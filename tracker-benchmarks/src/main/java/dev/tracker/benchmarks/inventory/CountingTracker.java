package dev.tracker.benchmarks.inventory;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import org.jspecify.annotations.Nullable;

/** Takes everything it is given, and counts: the least a tracker can do that is not nothing. */
public final class CountingTracker implements ActivityTracker {
  public long started;
  public long changed;
  public long failed;
  public long ended;
  @Nullable Object last;

  private final Activity activity =
      new Activity() {
        @Override
        public void reportErr(Throwable error) {
          failed++;
        }

        @Override
        public void reportChange(@Nullable String id, @Nullable Object data) {
          changed++;
          last = data;
        }

        @Override
        public void end() {
          ended++;
        }
      };

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    started++;
    last = kvArgs;
    return activity;
  }
}
