package dev.tracker.micrometer;

import dev.tracker.Activity;
import io.micrometer.core.instrument.LongTaskTimer;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import org.jspecify.annotations.Nullable;

/** One operation of a {@link MicrometerTracker}. */
final class MicrometerActivity implements Activity {
  /** Instead of an {@code AtomicBoolean}, which would be another object for each activity. */
  private static final AtomicIntegerFieldUpdater<MicrometerActivity> ENDED =
      AtomicIntegerFieldUpdater.newUpdater(MicrometerActivity.class, "ended");

  private final ActivityMeters meters;
  private final LongTaskTimer.Sample sample;
  private final long startedAt;
  private volatile @Nullable String error;
  private volatile int ended;

  MicrometerActivity(ActivityMeters meters) {
    this.meters = meters;
    this.sample = meters.start();
    this.startedAt = meters.startedAt();
  }

  @Override
  public void reportErr(Throwable thrown) {
    error = ErrorName.of(thrown);
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    if (ended == 0) {
      meters.countChange();
    }
  }

  @Override
  public void end() {
    if (ENDED.compareAndSet(this, 0, 1)) {
      meters.stop(sample, startedAt, error);
    }
  }
}
