package dev.tracker.compose;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.FaultPoint;
import dev.tracker.OperationNumber;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackerFault;
import dev.tracker.context.ActivityContext;
import dev.tracker.spi.TakenValue;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An activity whose calls are carried out by the thread of a {@link HandOffQueue}, in order. The
 * first of them, its start, it is itself, and so it is the last, its end: each object less is some
 * that a call need not allocate. No two threads call an activity at once, and whatever hands it
 * from one to another orders their calls, so its flags are plain.
 */
abstract class HandOffActivity implements Activity, Runnable {
  private static final Object[] NO_ARGUMENTS = {};

  private static final VarHandle START_TAKEN = startTaken();

  private final HandOffQueue queue;
  private final ActivityTracker tracker;
  private final ActivityContext context;
  private final boolean measured;

  /** When it began, by {@link System#nanoTime}; once it has returned, how long it took. */
  private long nanos;

  /** That all trackers of the operation know it by, taken where it started. */
  private long number;

  private boolean returned;
  private boolean ended;

  /** Whether the start is carried out, or has been left out by who closes the queue meanwhile. */
  @SuppressWarnings("unused") // but for the handle
  private volatile boolean startTaken;

  /** The queue's thread's alone; none once it has started, so as not to keep them. */
  private @Nullable Object[] kvArgs;

  /** The queue's thread's alone; {@code null} where the tracker could not start it. */
  private @Nullable Activity started;

  /**
   * An activity that has not begun.
   *
   * @param measured whether the caller measures how long the operation takes
   */
  HandOffActivity(
      HandOffQueue queue,
      ActivityTracker tracker,
      ActivityContext context,
      @Nullable Object[] kvArgs,
      boolean measured) {
    this.queue = queue;
    this.tracker = tracker;
    this.context = context;
    // Whoever fills an array by hand may use it again.
    this.kvArgs = kvArgs.clone();
    this.measured = measured;
  }

  /** To be called once there is room in the queue: the caller may have waited for it. */
  final void begin() {
    number = OperationNumber.take();
    nanos = measured ? 0 : System.nanoTime();
  }

  private static VarHandle startTaken() {
    try {
      return MethodHandles.lookup()
          .findVarHandle(HandOffActivity.class, "startTaken", boolean.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  /** Starts that of the tracker. */
  abstract Activity start(
      ActivityTracker tracker, ActivityContext context, @Nullable Object[] kvArgs);

  /** {@code null} where the activity was started by hand. */
  abstract @Nullable TrackedMethod method();

  /** Starts it, and the second time ends it. */
  @Override
  public void run() {
    if (takeStart()) {
      start();
    } else {
      carryOut(FaultPoint.END, activity -> activity.endAfter(nanos));
    }
  }

  /** Whether nobody has taken it yet. To be carried out then, or to be counted as left out. */
  final boolean takeStart() {
    return START_TAKEN.compareAndSet(this, false, true);
  }

  private void start() {
    queue.giveRoomBack();
    @Nullable Object[] arguments = kvArgs;
    kvArgs = NO_ARGUMENTS;
    try {
      started =
          Objects.requireNonNull(
              OperationNumber.within(number, () -> start(tracker, context, arguments)),
              "start returned null");
    } catch (Throwable fault) {
      report(FaultPoint.START, fault);
    }
    // Other activities start and end on this thread before this one does.
    carryOut(FaultPoint.DETACH, Activity::detach);
  }

  @Override
  public void reportErr(Throwable error) {
    follow(FaultPoint.REPORT_ERR, activity -> activity.reportErr(error));
  }

  @Override
  public void reportExpected(Throwable error) {
    follow(FaultPoint.REPORT_EXPECTED, activity -> activity.reportExpected(error));
  }

  @Override
  public void reportResult(@Nullable Object... kvResults) {
    @Nullable Object[] taken = kvResults.clone();
    follow(FaultPoint.REPORT_RESULT, activity -> activity.reportResult(taken));
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    Object taken = TakenValue.of(data);
    follow(FaultPoint.REPORT_CHANGE, activity -> activity.reportChange(id, taken));
  }

  @Override
  public void returned() {
    returnedAfter(System.nanoTime() - nanos);
  }

  @Override
  public void returnedAfter(long took) {
    if (!returned) {
      returned = true;
      nanos = took;
      follow(FaultPoint.RETURNED, activity -> activity.returnedAfter(took));
    }
  }

  @Override
  public void reportRolledBack() {
    follow(FaultPoint.REPORT_ROLLED_BACK, Activity::reportRolledBack);
  }

  @Override
  public void reportUnknown() {
    follow(FaultPoint.REPORT_UNKNOWN, Activity::reportUnknown);
  }

  @Override
  public void end() {
    endAfter(returned ? nanos : System.nanoTime() - nanos);
  }

  @Override
  public void endAfter(long took) {
    if (!ended) {
      ended = true;
      nanos = took;
      queue.follow(this);
    }
  }

  private void follow(FaultPoint point, Consumer<Activity> call) {
    if (!ended) {
      queue.follow(() -> carryOut(point, call));
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
      report(point, fault);
    }
  }

  private void report(FaultPoint point, Throwable fault) {
    new TrackerFault(point, tracker, method(), fault).report();
  }
}
