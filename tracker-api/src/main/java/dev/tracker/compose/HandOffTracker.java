package dev.tracker.compose;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackerFaultHandler;
import dev.tracker.context.ActivityContext;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Calls a tracker on a thread of its own. So callers do not wait for a tracker that writes to a
 * disk or a network.
 *
 * <pre>{@code
 * try (HandOffTracker tracker = HandOffTracker.dropping(audit, 10_000)) {
 *   serve(new TrackedBackendService(new DefaultBackendService(), tracker));
 * }
 * }</pre>
 *
 * <p>A bounded queue is in between. Its capacity is the number of activities that wait to be
 * started. When the queue is full, a {@linkplain #dropping dropping} tracker drops whole activities
 * and {@linkplain #droppedActivities counts} them. With a {@linkplain #blocking blocking} tracker,
 * the caller waits in {@code start}. All later calls of an accepted activity find room in the
 * queue.
 *
 * <p>For the tracker behind it, this is different:
 *
 * <ul>
 *   <li><b>Time.</b> One thread calls it, in the order of the calls, some time after them. The
 *       duration is measured in the caller and passed to {@link Activity#endAfter}. A library that
 *       measures by itself, for a span for example, includes the time in the queue.
 *   <li><b>Decisions.</b> They are made when the thread starts the activity. A {@link
 *       SwitchableTracker} that was turned off in the meantime drops it, and {@link
 *       SampledTracker#perSecond} counts at the pace of the thread. Put these trackers before this
 *       one, not behind it.
 *   <li><b>Thread.</b> It never runs on the thread of the operation. Each activity is {@linkplain
 *       Activity#detach detached} as soon as it has started. Binding something to the thread has no
 *       effect.
 *   <li><b>Values.</b> Arguments and data are read later, so a change in the meantime shows. The
 *       elements of a map, a collection or an array are copied when they are reported.
 *   <li><b>Questions.</b> {@link #isEnabled} and {@link #wantsValues} are asked on the calling
 *       thread. After closing, this tracker is not enabled.
 *   <li><b>Faults.</b> Its exceptions go to the {@link TrackerFaultHandler}. A {@link
 *       VirtualMachineError} other than a {@link StackOverflowError} goes to the thread's handler
 *       of uncaught exceptions. The thread continues in both cases.
 * </ul>
 *
 * <p>Thread-safe. Its daemon thread runs from the beginning until it is closed.
 *
 * @since 0.1.0
 */
public final class HandOffTracker implements ActivityTracker, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ActivityTracker tracker;
  private final HandOffQueue queue;
  private final boolean isBlocking;
  private final LongAdder dropped = new LongAdder();

  private HandOffTracker(ActivityTracker tracker, int capacity, boolean isBlocking) {
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.queue = new HandOffQueue(capacity);
    this.isBlocking = isBlocking;
  }

  /**
   * Creates a tracker that drops activities while the queue is full.
   *
   * @param tracker receives the activities; it is not closed with this one
   * @param capacity how many activities may wait to be started, at least 1
   * @return a new tracker, to be closed
   * @throws IllegalArgumentException if the capacity is less than 1
   */
  public static HandOffTracker dropping(ActivityTracker tracker, int capacity) {
    return new HandOffTracker(tracker, capacity, false);
  }

  /**
   * Creates a tracker that makes callers wait while the queue is full. A caller that is interrupted
   * while it waits continues untracked, and stays interrupted. The activity then counts as dropped.
   * It is also dropped if the tracker behind starts an activity here, since it would wait for
   * itself.
   *
   * @param tracker receives the activities; it is not closed with this one
   * @param capacity how many activities may wait to be started, at least 1
   * @return a new tracker, to be closed
   * @throws IllegalArgumentException if the capacity is less than 1
   */
  public static HandOffTracker blocking(ActivityTracker tracker, int capacity) {
    return new HandOffTracker(tracker, capacity, true);
  }

  /**
   * How many activities have been dropped.
   *
   * @return the number since the tracker was created: of activities that found the queue full or
   *     the tracker closed, or that were not started when {@link #close} gave up
   */
  public long droppedActivities() {
    return dropped.sum();
  }

  /**
   * Waits until the tracker has received everything that was handed over before this call.
   *
   * @param timeout how long to wait at most
   * @return {@code false} if it took longer, if the waiting thread was interrupted (it stays so),
   *     or if {@link #close} gave up before everything was processed
   */
  public boolean flush(Duration timeout) {
    return queue.flush(timeout);
  }

  /**
   * Processes the queue and ends the thread. After 5 seconds it interrupts the tracker and drops
   * the rest. Then activities in progress are never ended. Interrupting the closing thread while it
   * waits ends the waiting at once; an interrupt from before does not.
   */
  @Override
  public void close() {
    close(PATIENCE);
  }

  /**
   * Closes like {@link #close()}, with another limit.
   *
   * @param timeout how long to wait at most before the thread is interrupted
   */
  public void close(Duration timeout) {
    dropped.add(queue.close(timeout));
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return !queue.isClosed() && tracker.isEnabled(method);
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    return tracker.wantsValues(method);
  }

  /** {@return {@code true}, because the tracker behind it can no longer measure} */
  @Override
  public boolean wantsDuration(TrackedMethod method) {
    return true;
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return handedOff(new HandOffByHand(queue, tracker, context, operation, subject, kvArgs));
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return start(context, method, kvArgs, false);
  }

  @Override
  public Activity startMeasured(
      ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return start(context, method, kvArgs, true);
  }

  private Activity start(
      ActivityContext context, TrackedMethod method, @Nullable Object[] kvArgs, boolean measured) {
    return handedOff(new HandOffOfMethod(queue, tracker, context, method, kvArgs, measured));
  }

  private Activity handedOff(HandOffActivity activity) {
    if (!counted(isBlocking ? queue.awaitRoom() : queue.takeRoom())) {
      return Activity.noop();
    }
    try {
      activity.begin();
      return counted(queue.add(activity)) ? activity : Activity.noop();
    } catch (Throwable fault) {
      queue.giveRoomBack();
      throw fault;
    }
  }

  private boolean counted(boolean isTaken) {
    if (!isTaken) {
      dropped.increment();
    }
    return isTaken;
  }

  @Override
  public String toString() {
    return "HandOffTracker[" + tracker + "]";
  }
}
