package dev.tracker.runtime;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;

/**
 * Ends activities where a call has failed. What all decorators do alike is here: an exception costs
 * far more than what is lost where the virtual machine cannot tell one tracker from another.
 *
 * <p>What a tracker throws is handed to the handler of faults, and never thrown from here.
 *
 * @since 0.1.0
 */
public final class Ending {
  private Ending() {}

  /**
   * Tells an activity of an exception, and ends it.
   *
   * @param guard the guard of the calling thread
   * @param activity the activity
   * @param tracker the tracker of the decorator
   * @param method the method that was called
   * @param error what it threw, or what its future failed with
   */
  public static void fail(
      boolean[] guard,
      Activity activity,
      ActivityTracker tracker,
      TrackedMethod method,
      Throwable error) {
    guard[0] = true;
    try {
      activity.reportErr(error);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.REPORT_ERR, tracker, method, fault);
    } finally {
      guard[0] = false;
      end(guard, activity, tracker, method);
    }
  }

  /**
   * Tells an activity of an exception that is a normal outcome, and ends it.
   *
   * @param guard the guard of the calling thread
   * @param activity the activity
   * @param tracker the tracker of the decorator
   * @param method the method that was called
   * @param error what it threw, or what its future failed with
   */
  public static void expect(
      boolean[] guard,
      Activity activity,
      ActivityTracker tracker,
      TrackedMethod method,
      Throwable error) {
    guard[0] = true;
    try {
      activity.reportExpected(error);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.REPORT_EXPECTED, tracker, method, fault);
    } finally {
      guard[0] = false;
      end(guard, activity, tracker, method);
    }
  }

  static void end(
      boolean[] guard, Activity activity, ActivityTracker tracker, TrackedMethod method) {
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
