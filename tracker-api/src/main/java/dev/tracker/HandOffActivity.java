package dev.tracker;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An activity whose calls are carried out by the thread of a {@link HandOffQueue}, in order. */
final class HandOffActivity implements Activity {
  private final HandOffQueue queue;
  private final ActivityTracker tracker;
  private final @Nullable TrackedMethod method;
  private final boolean measuring;
  private final long startedAt;
  private final AtomicBoolean reported = new AtomicBoolean();
  private final AtomicBoolean ended = new AtomicBoolean();

  /** The queue's thread's alone; {@code null} where the tracker could not start it. */
  private @Nullable Activity started;

  /**
   * Begins an activity.
   *
   * @param measuring whether to measure for the tracker how long the operation takes
   */
  HandOffActivity(
      HandOffQueue queue,
      ActivityTracker tracker,
      @Nullable TrackedMethod method,
      boolean measuring) {
    this.queue = queue;
    this.tracker = tracker;
    this.method = method;
    this.measuring = measuring;
    this.startedAt = measuring ? System.nanoTime() : 0;
  }

  /** Whether the call was taken; if not, the queue has been closed. */
  boolean start(Supplier<Activity> start) {
    return queue.addStart(
        () -> {
          attempt(
              FaultPoint.START,
              () -> started = Objects.requireNonNull(start.get(), "start returned null"));
          // Other activities start and end on this thread before this one does.
          carryOut(FaultPoint.DETACH, Activity::detach);
        });
  }

  @Override
  public void reportErr(Throwable error) {
    if (reported.compareAndSet(false, true)) {
      add(FaultPoint.REPORT_ERR, activity -> activity.reportErr(error));
    }
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    if (reported.compareAndSet(false, true)) {
      add(FaultPoint.REPORT_CHANGE, activity -> activity.reportChange(id, data));
    }
  }

  @Override
  public void end() {
    if (measuring) {
      endAfter(System.nanoTime() - startedAt);
    } else if (ended.compareAndSet(false, true)) {
      add(FaultPoint.END, Activity::end);
    }
  }

  @Override
  public void endAfter(long nanos) {
    if (ended.compareAndSet(false, true)) {
      add(FaultPoint.END, activity -> activity.endAfter(nanos));
    }
  }

  private void add(FaultPoint point, Consumer<Activity> call) {
    queue.add(() -> carryOut(point, call));
  }

  private void carryOut(FaultPoint point, Consumer<Activity> call) {
    Activity activity = started;
    if (activity != null) {
      attempt(point, () -> call.accept(activity));
    }
  }

  private void attempt(FaultPoint point, Runnable call) {
    try {
      call.run();
    } catch (Throwable fault) {
      new TrackerFault(point, tracker, method, fault).report();
    }
  }
}
