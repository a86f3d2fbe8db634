package dev.tracker.compose;

import dev.tracker.context.ActivityContext;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes at most so many activities a second: a bucket that fills steadily, and is full at first.
 */
final class RateSampling implements Sampling {
  private static final double NANOS_PER_SECOND = 1e9;

  private final int perSecond;
  private final LongSupplier nanoTime;

  // Both guarded by this.
  private double left;
  private long filledAt;

  RateSampling(int perSecond, LongSupplier nanoTime) {
    if (perSecond < 1) {
      throw new IllegalArgumentException("less than one activity per second: " + perSecond);
    }
    this.perSecond = perSecond;
    this.nanoTime = nanoTime;
    this.left = perSecond;
    this.filledAt = nanoTime.getAsLong();
  }

  @Override
  public synchronized boolean takes(ActivityContext context, @Nullable Object[] kvArgs) {
    long now = nanoTime.getAsLong();
    // Threads that read the clock in another order must not empty the bucket.
    long passed = Math.max(0, now - filledAt);
    left = Math.min(perSecond, left + passed * (perSecond / NANOS_PER_SECOND));
    filledAt += passed;
    if (left < 1) {
      return false;
    }
    left--;
    return true;
  }
}
