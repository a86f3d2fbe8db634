package dev.tracker;

import org.jspecify.annotations.Nullable;

/**
 * A fault of tracking itself: an exception from a tracker, or from a value that was evaluated for
 * one.
 *
 * @param point where it happened
 * @param tracker the tracker that was called, or for which the value was evaluated
 * @param method the tracked method; {@code null} for an activity that was started by hand
 * @param cause the exception
 * @since 0.1.0
 */
public record TrackerFault(
    FaultPoint point, ActivityTracker tracker, @Nullable TrackedMethod method, Throwable cause) {

  static {
    // To report is to be possible wherever a fault can be made, so generated code makes one early.
    FaultDispatch.prepare();
  }

  /**
   * Describes the fault in one sentence, without its cause. It calls no code of the tracker.
   *
   * @return what failed, in which tracker, for which method
   */
  public String describe() {
    String where = method == null ? "" : " for " + method;
    return "Tracking failed in " + point + " of " + tracker.getClass().getName() + where;
  }

  /**
   * Rethrows what a fault must not hide, and returns for anything else. Use it in code that catches
   * everything from a tracker or a value and continues without a report, such as a tracker that
   * wraps others. After an {@link InterruptedException} that was thrown undeclared, the thread is
   * interrupted again.
   *
   * @param thrown the caught exception
   * @throws VirtualMachineError if that was caught, except for a {@link StackOverflowError}
   */
  public static void passOn(Throwable thrown) {
    FaultDispatch.passOn(thrown);
  }

  /**
   * Passes the fault to the {@link TrackerFaultHandler} of the process. Use it in trackers that
   * call other trackers. If the stack is too full to do this, the fault is lost.
   *
   * @throws VirtualMachineError if that is the cause, since nothing can continue after it; except
   *     for a {@link StackOverflowError}, which is a fault like any other
   */
  public void report() {
    try {
      FaultDispatch.dispatch(this);
    } catch (StackOverflowError tooDeep) {
      // The caller, so deep in the stack, may yet get the outcome of its call.
    }
  }
}
