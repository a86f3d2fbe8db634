package dev.tracker;

import dev.tracker.context.ActivityContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls several trackers for each activity.
 *
 * <pre>{@code
 * ActivityTracker tracker = ActivityTracker.chain(new OpenTelemetryTracker(openTelemetry), log);
 * }</pre>
 *
 * <p><b>Order.</b> {@code start} and the reports are called in the order of the chain. {@code
 * detach}, {@code returned} and {@code end} are called in reverse order. So a scope that one
 * tracker opens inside another's is closed first.
 *
 * <p><b>Context.</b> All trackers get the same {@link OperationNumber} at their {@code start}, and
 * so the same id. If a tracker makes a context current at its start, the trackers after it receive
 * that context. For example, a log after a tracer has the ids of its span.
 *
 * <p><b>Duration.</b> If a generated decorator starts the activity, all trackers that {@linkplain
 * #wantsDuration want the duration} share one. It begins when the last of them has started. It ends
 * before the first of them receives {@code returned}, or {@code end} if nothing is left to be
 * settled. So it does not include their own work.
 *
 * <p><b>Values.</b> Values are evaluated if any enabled tracker wants them, and are then passed to
 * all. A tracker that is not enabled for a method is not started.
 *
 * <p><b>Faults.</b> A tracker that throws does not stop the others. Its fault goes to the {@link
 * TrackerFaultHandler}. A tracker that could not start is left out for the rest of that activity.
 *
 * <p>A {@link VirtualMachineError} other than a {@link StackOverflowError} reaches the caller; of
 * several, the first does. Before that, all trackers of the chain receive the call. If {@code
 * start} throws it, no further tracker is started. Those that have started receive it as the
 * failure and are ended, because the caller gets no activity to end.
 *
 * @see ActivityTracker#chain(ActivityTracker...)
 * @since 0.1.0
 */
public final class ChainedTracker implements ActivityTracker {
  private final ActivityTracker[] trackers;

  private ChainedTracker(List<ActivityTracker> trackers) {
    this.trackers = trackers.toArray(ActivityTracker[]::new);
  }

  /** Chains within the chain are laid flat, and no-op trackers fall away. */
  static ActivityTracker of(List<? extends ActivityTracker> trackers) {
    List<ActivityTracker> flat = new ArrayList<>();
    for (ActivityTracker tracker : trackers) {
      if (tracker instanceof ChainedTracker chain) {
        flat.addAll(chain.trackers());
      } else if (!(tracker instanceof NoopTracker)) {
        flat.add(tracker);
      }
    }
    return switch (flat.size()) {
      case 0 -> NoopTracker.INSTANCE;
      case 1 -> flat.get(0);
      default -> new ChainedTracker(flat);
    };
  }

  /**
   * Where the whole chain may stand. A container that places trackers asks each {@linkplain
   * #trackers tracker of the chain} instead.
   *
   * @return {@link Placement#INSIDE_TRANSACTION} only if all of them stand there
   */
  @Override
  public Placement placement() {
    for (ActivityTracker tracker : trackers) {
      if (tracker.placement() == Placement.OUTSIDE) {
        return Placement.OUTSIDE;
      }
    }
    return Placement.INSIDE_TRANSACTION;
  }

  /**
   * The trackers of the chain.
   *
   * @return an unmodifiable list, in the order in which they are called
   */
  public List<ActivityTracker> trackers() {
    return List.of(trackers);
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    List<TrackerFault> faults = null;
    for (ActivityTracker tracker : trackers) {
      try {
        if (tracker.isEnabled(method)) {
          // What failed on the way here is asked again by start, and reported there.
          return true;
        }
      } catch (Throwable fault) {
        faults = faults == null ? new ArrayList<>() : faults;
        faults.add(new TrackerFault(FaultPoint.IS_ENABLED, tracker, method, fault));
        if (FaultDispatch.passes(fault)) {
          // The last that is reported, whereby it passes.
          break;
        }
      }
    }
    if (faults != null) {
      faults.forEach(TrackerFault::report);
    }
    return false;
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    for (ActivityTracker tracker : trackers) {
      if (isEnabledSilently(tracker, method) && wantsValues(tracker, method)) {
        return true;
      }
    }
    return false;
  }

  /** Of those that were started, whether or not they are enabled by now. */
  @Override
  public boolean wantsValues(TrackedMethod method, Activity activity) {
    return activity instanceof ChainedActivity chained
        ? chained.wantsValues(method)
        : wantsValues(method);
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    Activity[] started = new Activity[trackers.length];
    ChainStart.all(trackers, started, context, operation, subject, kvArgs);
    return ChainedActivity.of(trackers, started, null);
  }

  @Override
  public boolean wantsDuration(TrackedMethod method) {
    for (ActivityTracker tracker : trackers) {
      try {
        if (tracker.isEnabled(method) && tracker.wantsDuration(method)) {
          return true;
        }
      } catch (Throwable fault) {
        // Start will meet it again, and report it: once is enough.
        FaultDispatch.passOn(fault);
      }
    }
    return false;
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    Activity[] started = new Activity[trackers.length];
    return ChainStart.all(trackers, started, context, method, kvArgs)
        ? ChainedActivity.measuring(trackers, started, method)
        : ChainedActivity.of(trackers, started, method);
  }

  @Override
  public Activity startMeasured(
      ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    Activity[] started = new Activity[trackers.length];
    ChainStart.all(trackers, started, context, method, kvArgs);
    return ChainedActivity.of(trackers, started, method);
  }

  /** What this call throws, start will meet again, and report: once is enough. */
  private static boolean isEnabledSilently(ActivityTracker tracker, TrackedMethod method) {
    try {
      return tracker.isEnabled(method);
    } catch (Throwable fault) {
      FaultDispatch.passOn(fault);
      return false;
    }
  }

  private static boolean wantsValues(ActivityTracker tracker, TrackedMethod method) {
    try {
      return tracker.wantsValues(method);
    } catch (Throwable fault) {
      new TrackerFault(FaultPoint.ARGUMENTS, tracker, method, fault).report();
      return false;
    }
  }

  @Override
  public String toString() {
    return "ChainedTracker" + trackers();
  }
}
