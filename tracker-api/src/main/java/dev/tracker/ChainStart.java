package dev.tracker;

import dev.tracker.context.ActivityContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Starts the trackers of a chain for one operation, which gets one number. */
final class ChainStart {
  private ChainStart() {}

  /** Starts all, and puts the activity of each at its index. */
  static void all(
      ActivityTracker[] trackers,
      @Nullable Activity[] started,
      ActivityContext context,
      String operation,
      String subject,
      @Nullable Object[] kvArgs) {
    long[] begun = OperationNumber.begin();
    try {
      startAll(trackers, started, context, operation, subject, kvArgs);
    } finally {
      OperationNumber.end(begun);
    }
  }

  private static void startAll(
      ActivityTracker[] trackers,
      @Nullable Activity[] started,
      ActivityContext context,
      String operation,
      String subject,
      @Nullable Object[] kvArgs) {
    ActivityContext current = ActivityContext.current();
    ActivityContext inner = context;
    for (int i = 0; i < trackers.length; i++) {
      try {
        started[i] = requireActivity(trackers[i].start(inner, operation, subject, kvArgs));
        inner = inner(inner, current);
      } catch (Throwable fault) {
        try {
          leaveOut(FaultPoint.START, trackers[i], null, fault, trackers, started);
        } catch (StackOverflowError tooDeep) {
          // Nor is there room to tell anybody; but what has started is to be ended. Caught in this
          // place, as any other method would need room itself.
        }
      }
    }
  }

  /**
   * Starts those that are enabled, and returns whether any of them is to be told how long the
   * activity took.
   */
  static boolean all(
      ActivityTracker[] trackers,
      @Nullable Activity[] started,
      ActivityContext context,
      TrackedMethod method,
      @Nullable Object[] kvArgs) {
    long[] begun = OperationNumber.begin();
    try {
      return startAll(trackers, started, context, method, kvArgs);
    } finally {
      OperationNumber.end(begun);
    }
  }

  private static boolean startAll(
      ActivityTracker[] trackers,
      @Nullable Activity[] started,
      ActivityContext context,
      TrackedMethod method,
      @Nullable Object[] kvArgs) {
    boolean measured = false;
    ActivityContext current = ActivityContext.current();
    ActivityContext inner = context;
    for (int i = 0; i < trackers.length; i++) {
      ActivityTracker tracker = trackers[i];
      FaultPoint point = FaultPoint.IS_ENABLED;
      try {
        if (tracker.isEnabled(method)) {
          point = FaultPoint.START;
          boolean wantsDuration = tracker.wantsDuration(method);
          measured |= wantsDuration;
          started[i] =
              requireActivity(
                  wantsDuration
                      ? tracker.startMeasured(inner, method, kvArgs)
                      : tracker.start(inner, method, kvArgs));
          inner = inner(inner, current);
        }
      } catch (Throwable fault) {
        try {
          leaveOut(point, tracker, method, fault, trackers, started);
        } catch (StackOverflowError tooDeep) {
          // As above.
        }
      }
    }
    return measured;
  }

  /**
   * The context for the next tracker: the one that was made current, if any was.
   *
   * @param given what the tracker before was passed
   * @param outside what was current before the chain
   */
  private static ActivityContext inner(ActivityContext given, ActivityContext outside) {
    ActivityContext current = ActivityContext.current();
    return current == outside ? given : current;
  }

  /** Goes on without the tracker that did not start, unless no one can go on. */
  private static void leaveOut(
      FaultPoint point,
      ActivityTracker tracker,
      @Nullable TrackedMethod method,
      Throwable fault,
      ActivityTracker[] trackers,
      @Nullable Activity[] started) {
    try {
      new TrackerFault(point, tracker, method, fault).report();
    } catch (VirtualMachineError error) {
      ChainedActivity.of(trackers, started, method).abandon(error);
      throw error;
    }
  }

  private static Activity requireActivity(@Nullable Activity activity) {
    return Objects.requireNonNull(activity, "start returned null");
  }
}
