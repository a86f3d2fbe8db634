package dev.tracker.micrometer;

import dev.tracker.Activity;
import dev.tracker.Outcome;
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

  /** By the registry's clock when it started; once it has returned, how long it took. */
  private long nanos;

  /** {@code null} for a success. */
  private @Nullable Told told;

  private boolean returned;
  private boolean ended;

  /**
   * An activity that starts.
   *
   * @param measured whether somebody else measures it
   */
  MicrometerActivity(ActivityMeters meters, boolean measured) {
    this.meters = meters;
    this.sample = meters.start();
    this.nanos = measured ? 0 : meters.startedAt();
  }

  @Override
  public void reportErr(Throwable thrown) {
    told = Told.and(told, Outcome.FAILURE, ErrorName.of(thrown));
  }

  @Override
  public void reportExpected(Throwable thrown) {
    told = Told.and(told, Outcome.EXPECTED, ErrorName.of(thrown));
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    if (!ended) {
      meters.countChange();
    }
  }

  @Override
  public void returned() {
    if (!returned && !ended) {
      returned = true;
      nanos = meters.stop(sample, nanos);
    }
  }

  @Override
  public void returnedAfter(long took) {
    if (meters.haveOwnClock()) {
      returned();
    } else if (!returned && !ended) {
      returned = true;
      stopSample();
      nanos = took;
    }
  }

  @Override
  public void reportRolledBack() {
    told = Told.and(told, Outcome.ROLLED_BACK, null);
  }

  @Override
  public void reportUnknown() {
    told = Told.and(told, Outcome.UNKNOWN, null);
  }

  @Override
  public void end() {
    if (!ended) {
      returned();
      ended = true;
      meters.record(nanos, told);
    }
  }

  @Override
  public void endAfter(long took) {
    if (!ended) {
      returnedAfter(took);
      ended = true;
      meters.record(nanos, told);
    }
  }

  private void stopSample() {
    if (sample != null) {
      sample.stop();
    }
  }
}
