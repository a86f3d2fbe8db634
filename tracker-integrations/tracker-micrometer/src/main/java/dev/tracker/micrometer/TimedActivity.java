package dev.tracker.micrometer;

import dev.tracker.Activity;
import dev.tracker.TrackedMethod;
import io.micrometer.core.instrument.Clock;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a {@link MicrometerTracker} that is counted only once it has ended. As with a
 * {@link MicrometerActivity}, no two threads call it at once, and its fields are plain.
 */
final class TimedActivity implements Activity {
  private final ActivityMeters meters;
  private final long startedAt;
  private @Nullable String error;
  private boolean ended;

  private TimedActivity(ActivityMeters meters, long startedAt) {
    this.meters = meters;
    this.startedAt = startedAt;
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
    record(meters.stop(null, startedAt));
  }

  @Override
  public void endAfter(long nanos) {
    if (meters.haveOwnClock()) {
      end();
    } else {
      record(nanos);
    }
  }

  private void record(long nanos) {
    if (!ended) {
      ended = true;
      meters.record(nanos, error);
    }
  }
}
