package dev.tracker.runtime;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;

/** The end of an activity where that is rare, and need not stand in each decorator. */
final class Ending {
  private Ending() {}

  static void end(Activity activity, ActivityTracker tracker, TrackedMethod method) {
    boolean[] guard = Tracking.completionGuard();
    guard[0] = true;
    try {
      activity.end();
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.END, tracker, method, fault);
    } finally {
      guard[0] = false;
    }
  }
}
