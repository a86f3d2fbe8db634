package dev.tracker;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An activity whose calls are carried out by the thread of a {@link HandOffQueue}, in order. The
 * first of them, its start, it is itself: each object less is some that a call need not allocate.
 * No two threads call an activity at once, and whatever hands it from one to another orders their
 * calls, so its flags are plain.
 */
final class HandOffActivity implements Activity, Runnable {
  private final HandOffQueue queue;
  private final ActivityTracker tracker;
  private final @Nullable TrackedMethod method;
  private final boolean measuring;
  private final long startedAt;
  private boolean reported;
  private boolean ended;

  /** The queue's thread's alone; {@code null} once called, as it keeps the arguments. */
  private @Nullable Supplier<Activity> start;

  /** The queue's thread's alone; {@code null} where the tracker could not start it. */
  private @Nullable Activity started;

  /**
   * Begins an activity, for which room was taken in the queue.
   *
   * @param start starts that of the tracker
   * @param measuring whether to measure for the tracker how long the operation takes
   */
  HandOffActivity(
      HandOffQueue queue,
      ActivityTracker tracker,
      @Nullable TrackedMethod method,
      Supplier<Activity> start,
      boolean measuring) {
    this.queue = queue;
    this.tracker = tracker;
    this.method = method;
    this.start = start;
    this.measuring = measuring;
    this.startedAt = measuring ? System.nanoTime() : 0;
  }

  /** Starts it. */
  @Override
  public void run() {
    queue.giveRoomBack();
    Supplier<Activity> call = Objects.requireNonNull(start);
    start = null;
    try {
      started = Objects.requireNonNull(call.get(), "start returned null");
    } catch (Throwable fault) {
      new TrackerFault(FaultPoint.START, tracker, method, fault).report();
    }
    // Other activities start and end on this thread before this one does.
    carryOut(FaultPoint.DETACH, Activity::detach);
  }

  @Override
  public void reportErr(Throwable error) {
    if (!reported) {
      reported = true;
      queue.add(() -> carryOut(FaultPoint.REPORT_ERR, activity -> activity.reportErr(error)));
    }
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    if (!reported) {
      reported = true;
      queue.add(
          () -> carryOut(FaultPoint.REPORT_CHANGE, activity -> activity.reportChange(id, data)));
    }
  }

  @Override
  public void end() {
    if (measuring) {
      endAfter(System.nanoTime() - startedAt);
    } else if (!ended) {
      ended = true;
      queue.add(() -> carryOut(FaultPoint.END, Activity::end));
    }
  }

  @Override
  public void endAfter(long nanos) {
    if (!ended) {
      ended = true;
      queue.add(() -> carryOut(FaultPoint.END, activity -> activity.endAfter(nanos)));
    }
  }

  private void carryOut(FaultPoint point, Consumer<Activity> call) {
    Activity activity = started;
    if (activity == null) {
      return;
    }
    try {
      call.accept(activity);
    } catch (Throwable fault) {
      new TrackerFault(point, tracker, method, fault).report();
    }
  }
}
