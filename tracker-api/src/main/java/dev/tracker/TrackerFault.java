package dev.tracker;

import org.jspecify.annotations.Nullable;

/**
 * A fault of tracking itself: something a tracker, or a value on its way to one, threw.
 *
 * @param point where it happened
 * @param tracker the tracker that was called, or for which the value was evaluated
 * @param method the tracked method; {@code null} for an activity that was started by hand
 * @param cause what was thrown
 */
public record TrackerFault(
    FaultPoint point, ActivityTracker tracker, @Nullable TrackedMethod method, Throwable cause) {

  static {
    // To report is to be possible wherever a fault can be made, so generated code makes one early.
    FaultDispatch.prepare();
  }

  /**
   * The fault in one sentence, without its cause. Nothing of the tracker's own is called.
   *
   * @return what failed, in which tracker, for which method
   */
  public String describe() {
    String where = method == null ? "" : " for " + method;
    return "Tracking failed in " + point + " of " + tracker.getClass().getName() + where;
  }

  /**
   * Throws what no fault may hide, and returns from anything else. For code that catches whatever a
   * tracker or a value throws, and goes on without a report: a composition of trackers, a format.
   * An {@link InterruptedException}, thrown undeclared, leaves the thread interrupted.
   *
   * @param thrown what was caught
   * @throws VirtualMachineError if that is what was caught, but not a {@link StackOverflowError}
   */
  public static void passOn(Throwable thrown) {
    FaultDispatch.passOn(thrown);
  }

  /**
   * Hands the fault to the {@link TrackerFaultHandler} of the process. For trackers that call other
   * trackers. Where so little is left of the stack that this is impossible, nobody hears of it.
   *
   * @throws VirtualMachineError if that is the cause: no one can go on from there; but not a {@link
   *     StackOverflowError}, which is a fault like any other
   */
  public void report() {
    try {
      FaultDispatch.dispatch(this);
    } catch (StackOverflowError tooDeep) {
      // The caller, so deep in the stack, may yet get the outcome of its call.
    }
  }
}
