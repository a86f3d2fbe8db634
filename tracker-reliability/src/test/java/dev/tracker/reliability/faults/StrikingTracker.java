package dev.tracker.reliability.faults;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.testing.RecordingTracker;
import org.jspecify.annotations.Nullable;

/** Records what it is told, and then lets it go wrong. */
final class StrikingTracker implements ActivityTracker {
  private final Striker striker;
  private final RecordingTracker recording = new RecordingTracker();

  StrikingTracker(Striker striker) {
    this.striker = striker;
  }

  RecordingTracker recording() {
    return recording;
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    striker.at(Point.IS_ENABLED);
    return true;
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    striker.at(Point.WANTS_VALUES);
    return true;
  }

  @Override
  @SuppressWarnings("NullAway") // Returns null where that is the fault.
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    Activity activity = recording.start(context, operation, subject, kvArgs);
    Object value = context.get(Probe.KEY);
    if (value != null) {
      value.toString();
    }
    return striker.value(Point.START, new StrikingActivity(activity));
  }

  @Override
  public String toString() {
    return "StrikingTracker";
  }

  private final class StrikingActivity implements Activity {
    private final Activity recorded;

    StrikingActivity(Activity recorded) {
      this.recorded = recorded;
    }

    @Override
    public void reportErr(Throwable error) {
      recorded.reportErr(error);
      striker.at(Point.REPORT_ERR);
    }

    @Override
    public void reportExpected(Throwable error) {
      recorded.reportExpected(error);
      striker.at(Point.REPORT_EXPECTED);
    }

    @Override
    public void reportChange(@Nullable String id, @Nullable Object data) {
      recorded.reportChange(id, data);
      striker.at(Point.REPORT_CHANGE);
    }

    @Override
    public void detach() {
      recorded.detach();
      striker.at(Point.DETACH);
    }

    @Override
    public void end() {
      recorded.end();
      striker.at(Point.END);
    }
  }
}
