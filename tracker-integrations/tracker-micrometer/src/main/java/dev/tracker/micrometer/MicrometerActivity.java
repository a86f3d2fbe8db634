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

  private Outcome outcome = Outcome.SUCCESS;
  private @Nullable String error;
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
    outcome = outcome.and(Outcome.FAILURE);
    error = ErrorName.of(thrown);
  }

  @Override
  public void reportExpected(Throwable thrown) {
    outcome = outcome.and(Outcome.EXPECTED);
    error = ErrorName.of(thrown);
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
    outcome = outcome.and(Outcome.ROLLED_BACK);
  }

  @Override
  public void reportUnknown() {
    outcome = outcome.and(Outcome.UNKNOWN);
  }

  @Override
  public void end() {
    if (!ended) {
      returned();
      ended = true;
      meters.record(nanos, outcome, error);
    }
  }

  @Override
  public void endAfter(long took) {
    if (!ended) {
      returnedAfter(took);
      ended = true;
      meters.record(nanos, outcome, error);
    }
  }

  private void stopSample() {
    if (sample != null) {
      sample.stop();
    }
  }
}
