package dev.tracker.compose;

import dev.tracker.TrackerFault;
import dev.tracker.context.ActivityContext;
import org.jspecify.annotations.Nullable;

/** Takes all activities or none for each value of a key, and by chance where there is no value. */
final class KeySampling implements Sampling {
  private final RatioSampling ratio;
  private final Key key;

  KeySampling(RatioSampling ratio, Key key) {
    this.ratio = ratio;
    this.key = key;
  }

  /** Where the value is found. */
  @FunctionalInterface
  interface Key {
    @Nullable Object valueOf(ActivityContext context, @Nullable Object[] kvArgs);
  }

  static Key argument(String name) {
    return (context, kvArgs) -> {
      for (int i = 0; i + 1 < kvArgs.length; i += 2) {
        if (name.equals(kvArgs[i])) {
          return kvArgs[i + 1];
        }
      }
      return null;
    };
  }

  @Override
  public boolean takes(ActivityContext context, @Nullable Object[] kvArgs) {
    Object value = key.valueOf(context, kvArgs);
    if (value != null) {
      try {
        return ratio.takes(value);
      } catch (Throwable hashless) {
        // As good as no value: it cannot be told from others. A collection within itself is one.
        TrackerFault.passOn(hashless);
      }
    }
    return ratio.takes(context, kvArgs);
  }
}
