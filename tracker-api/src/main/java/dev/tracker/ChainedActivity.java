package dev.tracker;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The activities that the trackers of a chain started for one operation. */
final class ChainedActivity implements Activity {
  private final ActivityTracker[] trackers;

  /** At each tracker's index, its activity; {@code null} where the tracker started none. */
  private final @Nullable Activity[] started;

  private final @Nullable TrackedMethod method;
  private final boolean measuring;
  private boolean measured;

  /** When the operation started; once it is measured, how long it took. */
  private long nanos;

  private ChainedActivity(
      ActivityTracker[] trackers,
      @Nullable Activity[] started,
      @Nullable TrackedMethod method,
      boolean measuring) {
    this.trackers = trackers;
    this.started = started;
    this.method = method;
    this.measuring = measuring;
    // Last, so that what is measured is the operation.
    this.nanos = measuring ? System.nanoTime() : 0;
  }

  static ChainedActivity of(
      ActivityTracker[] trackers, @Nullable Activity[] started, @Nullable TrackedMethod method) {
    return new ChainedActivity(trackers, started, method, false);
  }

  /** Measures for the trackers how long the operation takes. */
  static ChainedActivity measuring(
      ActivityTracker[] trackers, @Nullable Activity[] started, TrackedMethod method) {
    return new ChainedActivity(trackers, started, method, true);
  }

  @Override
  public void reportErr(Throwable error) {
    forEach(FaultPoint.REPORT_ERR, activity -> activity.reportErr(error));
  }

  @Override
  public void reportExpected(Throwable error) {
    forEach(FaultPoint.REPORT_EXPECTED, activity -> activity.reportExpected(error));
  }

  @Override
  public void reportResult(@Nullable Object... kvResults) {
    forEach(FaultPoint.REPORT_RESULT, activity -> activity.reportResult(kvResults));
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    forEach(FaultPoint.REPORT_CHANGE, activity -> activity.reportChange(id, data));
  }

  /** Whether any tracker that has started wants to be told with values. */
  boolean wantsValues(TrackedMethod called) {
    for (int i = 0; i < started.length; i++) {
      Activity activity = started[i];
      if (activity != null && wantsValues(trackers[i], called, activity)) {
        return true;
      }
    }
    return false;
  }

  private static boolean wantsValues(
      ActivityTracker tracker, TrackedMethod called, Activity activity) {
    try {
      return tracker.wantsValues(called, activity);
    } catch (Throwable fault) {
      new TrackerFault(FaultPoint.CHANGE_VALUES, tracker, called, fault).report();
      return false;
    }
  }

  @Override
  public void detach() {
    forEachInReverse(FaultPoint.DETACH, Activity::detach);
  }

  @Override
  public void returned() {
    if (measuring) {
      returnedAfter(measure());
    } else {
      forEachInReverse(FaultPoint.RETURNED, Activity::returned);
    }
  }

  @Override
  public void returnedAfter(long nanos) {
    forEachInReverse(FaultPoint.RETURNED, activity -> activity.returnedAfter(nanos));
  }

  @Override
  public void reportRolledBack() {
    forEach(FaultPoint.REPORT_ROLLED_BACK, Activity::reportRolledBack);
  }

  @Override
  public void reportUnknown() {
    forEach(FaultPoint.REPORT_UNKNOWN, Activity::reportUnknown);
  }

  /** How long the operation took: up to the first call, as {@code end} may come much later. */
  private long measure() {
    if (!measured) {
      nanos = System.nanoTime() - nanos;
      measured = true;
    }
    return nanos;
  }

  @Override
  public void end() {
    if (measuring) {
      endAfter(measure());
    } else {
      forEachInReverse(FaultPoint.END, Activity::end);
    }
  }

  @Override
  public void endAfter(long nanos) {
    forEachInReverse(FaultPoint.END, activity -> activity.endAfter(nanos));
  }

  /**
   * Fails and ends what has started, where {@code start} cannot be completed: its caller will have
   * no activity to end. The operation will not be carried out, so its activities have failed.
   *
   * @param error what {@code start} is about to throw, which nothing thrown here may replace
   */
  void abandon(VirtualMachineError error) {
    try {
      try {
        reportErr(error);
      } finally {
        endAfter(0);
      }
    } catch (VirtualMachineError another) {
      // The caller learns of the first one.
    }
  }

  private void forEach(FaultPoint point, Consumer<Activity> call) {
    VirtualMachineError passing = null;
    for (int i = 0; i < started.length; i++) {
      passing = first(passing, call(point, i, call));
    }
    pass(passing);
  }

  private void forEachInReverse(FaultPoint point, Consumer<Activity> call) {
    VirtualMachineError passing = null;
    for (int i = started.length - 1; i >= 0; i--) {
      passing = first(passing, call(point, i, call));
    }
    pass(passing);
  }

  /** Returns what must pass, but only once the others have been called. */
  private @Nullable VirtualMachineError call(FaultPoint point, int index, Consumer<Activity> call) {
    Activity activity = started[index];
    if (activity == null) {
      return null;
    }
    try {
      call.accept(activity);
    } catch (Throwable fault) {
      try {
        new TrackerFault(point, trackers[index], method, fault).report();
      } catch (StackOverflowError tooDeep) {
        // Nor is there room to tell anybody; but the others are to be called.
      } catch (VirtualMachineError error) {
        return error;
      }
    }
    return null;
  }

  /** The later one is dropped: to attach it takes memory, of which there may be none. */
  private static @Nullable VirtualMachineError first(
      @Nullable VirtualMachineError earlier, @Nullable VirtualMachineError later) {
    return earlier == null ? later : earlier;
  }

  private static void pass(@Nullable VirtualMachineError error) {
    if (error != null) {
      throw error;
    }
  }
}
