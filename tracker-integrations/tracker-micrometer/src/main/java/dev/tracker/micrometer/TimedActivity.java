package dev.tracker.micrometer;

import dev.tracker.Activity;
import dev.tracker.Outcome;
import dev.tracker.TrackedMethod;
import io.micrometer.core.instrument.Clock;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a {@link MicrometerTracker} that is counted only once it has ended. As with a
 * {@link MicrometerActivity}, no two threads call it at once, and its fields are plain.
 */
final class TimedActivity implements Activity {
  private final ActivityMeters meters;

  /** By the registry's clock when it started; once it has returned, how long it took. */
  private long nanos;

  /** {@code null} for a success. */
  private @Nullable Told told;

  private boolean returned;
  private boolean ended;

  private TimedActivity(ActivityMeters meters, long startedAt) {
    this.meters = meters;
    this.nanos = startedAt;
  }

  /** Starts one of a method whose arguments are no tags. */
  static TimedActivity start(MeterCache cache, TrackedMethod method, Clock clock) {
    // A clock waits for what is being read. So it comes first: the meters are then found meanwhile.
    long startedAt = clock.monotonicTime();
    ActivityMeters meters = cache.find(method);
    if (meters == null) {
      // To make them takes long, and is no part of the operation.
      meters = cache.of(method);
      startedAt = clock.monotonicTime();
    }
    return new TimedActivity(meters, startedAt);
  }

  /** Starts one that somebody else measures. */
  static TimedActivity startMeasured(MeterCache cache, TrackedMethod method) {
    return new TimedActivity(cache.of(method), 0);
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
    if (!returned) {
      overAfter(meters.stop(null, nanos));
    }
  }

  @Override
  public void returnedAfter(long took) {
    if (meters.haveOwnClock()) {
      returned();
    } else {
      overAfter(took);
    }
  }

  private void overAfter(long took) {
    if (!returned) {
      returned = true;
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
    record(returned ? nanos : meters.stop(null, nanos));
  }

  @Override
  public void endAfter(long took) {
    if (meters.haveOwnClock()) {
      end();
    } else {
      record(took);
    }
  }

  private void record(long took) {
    if (!ended) {
      ended = true;
      meters.record(took, told);
    }
  }
}
