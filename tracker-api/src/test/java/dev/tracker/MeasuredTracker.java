package dev.tracker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Wants to be told durations, and writes down how it was started and ended. */
final class MeasuredTracker implements ActivityTracker {
  private final List<String> log;

  /** The last it was told. */
  long nanos = -1;

  MeasuredTracker(List<String> log) {
    this.log = log;
  }

  @Override
  public boolean wantsDuration(TrackedMethod method) {
    return true;
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    log.add("start");
    return new MeasuredActivity();
  }

  @Override
  public Activity startMeasured(
      ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    log.add("startMeasured");
    return new MeasuredActivity();
  }

  private final class MeasuredActivity implements Activity {
    @Override
    public void reportErr(Throwable error) {
      log.add("reportErr");
    }

    @Override
    public void reportChange(@Nullable String id, @Nullable Object data) {
      log.add("reportChange");
    }

    @Override
    public void end() {
      log.add("end");
    }

    @Override
    public void endAfter(long measured) {
      log.add("endAfter");
      nanos = measured;
    }
  }
}
