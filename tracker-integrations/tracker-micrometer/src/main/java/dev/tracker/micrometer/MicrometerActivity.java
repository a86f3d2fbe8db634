package dev.tracker.micrometer;

import dev.tracker.Activity;
import io.micrometer.core.instrument.LongTaskTimer;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a {@link MicrometerTracker}. No two threads call it at once, and whatever hands
 * it from one to another orders their calls: so its fields are plain, and the compiler at run time
 * can do without the object, as it could not if they were volatile or compared and set.
 */
final class MicrometerActivity implements Activity {
  private final ActivityMeters meters;
  private final LongTaskTimer.@Nullable Sample sample;
  private final long startedAt;
  private @Nullable String error;
  private boolean ended;

  /**
   * An activity that starts.
   *
   * @param measured whether somebody else measures it
   */
  MicrometerActivity(ActivityMeters meters, boolean measured) {
    this.meters = meters;
    this.sample = meters.start();
    this.startedAt = measured ? 0 : meters.startedAt();
  }

  @Override
  public void reportErr(Throwable thrown) {
    error = ErrorName.of(thrown);
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    if (!ended) {
      meters.countChange();
    }
  }

  @Override
  public void end() {
    if (!ended) {
      ended = true;
      meters.record(meters.stop(sample, startedAt), error);
    }
  }

  @Override
  public void endAfter(long nanos) {
    if (meters.haveOwnClock()) {
      end();
    } else if (!ended) {
      ended = true;
      if (sample != null) {
        sample.stop();
      }
      meters.record(nanos, error);
    }
  }
}
