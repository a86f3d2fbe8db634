package dev.tracker.compose;

import dev.tracker.context.ActivityContext;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Takes activities by chance. */
final class RatioSampling implements Sampling {
  private final double ratio;
  private final DoubleSupplier random;

  /**
   * Takes some.
   *
   * @param random numbers from 0 up to but not including 1
   */
  RatioSampling(double ratio, DoubleSupplier random) {
    if (!(ratio >= 0 && ratio <= 1)) {
      throw new IllegalArgumentException("ratio is not from 0 to 1: " + ratio);
    }
    this.ratio = ratio;
    this.random = random;
  }

  @Override
  public boolean takes(ActivityContext context, @Nullable Object[] kvArgs) {
    return random.getAsDouble() < ratio;
  }

  /** The same answer for equal values, in this process; for equal strings in any. */
  boolean takes(Object value) {
    return fraction(value.hashCode()) < ratio;
  }

  /** From 0 up to but not including 1, far apart for hashes that are close to each other. */
  private static double fraction(int hash) {
    int mixed = hash;
    mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    mixed ^= mixed >>> 16;
    return (mixed & 0xffffffffL) / 0x1p32;
  }
}
