package dev.tracker;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The activities that the trackers of a chain started for one operation. */
final class ChainedActivity implements Activity {
  private final ActivityTracker[] trackers;

  /** At each tracker's index, its activity; {@code null} where the tracker started none. */
  private final @Nullable Activity[] started;

  private final @Nullable TrackedMethod method;

  ChainedActivity(
      ActivityTracker[] trackers, @Nullable Activity[] started, @Nullable TrackedMethod method) {
    this.trackers = trackers;
    this.started = started;
    this.method = method;
  }

  @Override
  public void reportErr(Throwable error) {
    forEach(FaultPoint.REPORT_ERR, activity -> activity.reportErr(error));
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    forEach(FaultPoint.REPORT_CHANGE, activity -> activity.reportChange(id, data));
  }

  @Override
  public void detach() {
    forEachInReverse(FaultPoint.DETACH, Activity::detach);
  }

  @Override
  public void end() {
    forEachInReverse(FaultPoint.END, Activity::end);
  }

  private void forEach(FaultPoint point, Consumer<Activity> call) {
    for (int i = 0; i < started.length; i++) {
      call(point, i, call);
    }
  }

  private void forEachInReverse(FaultPoint point, Consumer<Activity> call) {
    for (int i = started.length - 1; i >= 0; i--) {
      call(point, i, call);
    }
  }

  private void call(FaultPoint point, int index, Consumer<Activity> call) {
    Activity activity = started[index];
    if (activity == null) {
      return;
    }
    try {
      call.accept(activity);
    } catch (Throwable fault) {
      new TrackerFault(point, trackers[index], method, fault).report();
    }
  }
}
