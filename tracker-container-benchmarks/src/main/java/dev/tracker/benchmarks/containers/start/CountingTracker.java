package dev.tracker.benchmarks.containers.start;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import org.jspecify.annotations.Nullable;

/** Takes everything it is given, and counts: the least a tracker can do that is not nothing. */
public final class CountingTracker implements ActivityTracker {
  private long started;
  private long ended;
  private @Nullable Object last;

  private final Activity activity =
      new Activity() {
        @Override
        public void reportErr(Throwable error) {
          last = error;
        }

        @Override
        public void reportChange(@Nullable String id, @Nullable Object data) {
          last = data;
        }

        @Override
        public void end() {
          ended++;
        }
      };

  /** Has counted nothing. */
  public CountingTracker() {}

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    started++;
    last = kvArgs;
    return activity;
  }

  /** {@return how many activities have ended, if as many have started} */
  public long counted() {
    if (started != ended || (started > 0 && last == null)) {
      throw new IllegalStateException(started + " started, " + ended + " ended, last " + last);
    }
    return ended;
  }
}
