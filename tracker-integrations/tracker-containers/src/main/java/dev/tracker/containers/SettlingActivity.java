package dev.tracker.containers;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackerCode;
import dev.tracker.TrackerFault;
import dev.tracker.containers.Fate.End;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds changes back until their transaction has been committed. Confined to its operation, like
 * every activity.
 *
 * @since 0.1.0
 */
public class SettlingActivity extends ForwardingActivity {
  private final ActivityTracker tracker;
  private final TrackedMethod method;
  private final List<Change> changes = new ArrayList<>(1);
  private @Nullable Fate fate;
  private final Supplier<@Nullable Fate> ofThread;
  private boolean failed;

  /**
   * An activity around another.
   *
   * @param activity the activity that receives the calls
   * @param tracker the tracker that started it, whose fault it is when it throws
   * @param method the method
   * @param ofThread what the work on a thread depends on; {@code null} if it is there to stay
   */
  public SettlingActivity(
      Activity activity,
      ActivityTracker tracker,
      TrackedMethod method,
      Supplier<@Nullable Fate> ofThread) {
    super(activity);
    this.tracker = tracker;
    this.method = method;
    this.ofThread = ofThread;
  }

  /**
   * What the change depends on.
   *
   * @return {@code null} if it is there to stay
   */
  protected @Nullable Fate fate() {
    return ofThread.get();
  }

  @Override
  public void reportErr(Throwable error) {
    failed = true;
    activity.reportErr(error);
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    if (fate == null) {
      fate = fate();
    }
    if (fate == null) {
      activity.reportChange(id, data);
    } else {
      changes.add(Change.taken(id, data));
    }
  }

  /**
   * Takes over changes that became known elsewhere.
   *
   * @param known those
   * @param of what they depend on; {@code null} if they are there to stay
   */
  protected final void hold(List<Change> known, @Nullable Fate of) {
    if (of == null) {
      known.forEach(this::tell);
    } else {
      changes.addAll(known);
      fate = of;
    }
  }

  @Override
  public void end() {
    Fate pending = fate;
    if (pending == null || changes.isEmpty()) {
      activity.end();
      return;
    }
    safely(FaultPoint.RETURNED, activity::returned);
    pending.callReturned(failed);
    pending.whenSettled(end -> TrackerCode.run(() -> settle(end)));
  }

  private void settle(End end) {
    switch (end) {
      case COMMITTED -> changes.forEach(this::tell);
      case ROLLED_BACK -> safely(FaultPoint.REPORT_ROLLED_BACK, activity::reportRolledBack);
      case UNKNOWN -> safely(FaultPoint.REPORT_UNKNOWN, activity::reportUnknown);
    }
    safely(FaultPoint.END, activity::end);
  }

  private void tell(Change change) {
    safely(FaultPoint.REPORT_CHANGE, () -> activity.reportChange(change.id(), change.data()));
  }

  /** One call that goes wrong keeps nobody from the next one, and least of all the transaction. */
  private void safely(FaultPoint point, Runnable call) {
    try {
      call.run();
    } catch (Throwable fault) {
      new TrackerFault(point, tracker, method, fault).report();
    }
  }
}
