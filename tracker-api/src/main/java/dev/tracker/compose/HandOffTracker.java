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
 * Hands activities over to a thread of its own, so that callers never wait for a tracker that
 * writes to a disk or a network.
 *
 * <pre>{@code
 * try (HandOffTracker tracker = HandOffTracker.dropping(audit, 10_000)) {
 *   serve(new TrackedBackendService(new DefaultBackendService(), tracker));
 * }
 * }</pre>
 *
 * <p>The queue has room for the starts of so many activities as its capacity says. Where it is
 * full, a {@linkplain #dropping dropping} tracker leaves out further activities, each as a whole,
 * and {@linkplain #droppedActivities counts} them; with a {@linkplain #blocking blocking} one, the
 * caller waits in {@code start}. What follows the start of an activity that was let in is always
 * let in: its changes, and a few more calls for each activity under way.
 *
 * <p>What differs for the tracker behind it:
 *
 * <ul>
 *   <li>It is called by one thread, in the order of the calls, and a while after them. How long an
 *       activity took is measured where it happens, and told by {@link Activity#endAfter}. What a
 *       library measures for itself, as that of a span, is as exact as the queue is short.
 *   <li>What decides or counts at a start does so then: a {@link SwitchableTracker} that was turned
 *       off meanwhile leaves out what was let in, and {@link SampledTracker#perSecond} counts by
 *       the pace of the thread. Put them before this tracker, not behind it.
 *   <li>It is never on the thread of the operation. Each activity is {@linkplain Activity#detach
 *       detached} as soon as it has started, and what a tracker binds to threads is of no use here.
 *   <li>Arguments and data are seen later: a value that changes meanwhile is seen changed. What a
 *       map, a collection or an array holds is taken when it is told.
 *   <li>{@link #isEnabled} and {@link #wantsValues} are asked by the calling thread as ever; once
 *       closed, this tracker is not enabled any more.
 *   <li>What it throws goes to the {@link TrackerFaultHandler}; a {@link VirtualMachineError} other
 *       than a {@link StackOverflowError} to the thread's handler of uncaught exceptions. Either
 *       way the thread goes on.
 * </ul>
 *
 * <p>Thread-safe. It has a daemon thread from the beginning until it is closed.
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
   * A tracker that leaves out activities while the queue is full.
   *
   * @param tracker what the activities are handed to; it is not closed with this one
   * @param capacity for how many starts there is room, at least 1
   * @return a new tracker, to be closed
   * @throws IllegalArgumentException if the capacity is less than 1
   */
  public static HandOffTracker dropping(ActivityTracker tracker, int capacity) {
    return new HandOffTracker(tracker, capacity, false);
  }

  /**
   * A tracker that makes callers wait while the queue is full. One that is interrupted meanwhile
   * goes on untracked, and still interrupted; the activity counts as dropped. So it is if the
   * tracker itself starts an activity here, for it would wait for itself.
   *
   * @param tracker what the activities are handed to; it is not closed with this one
   * @param capacity for how many starts there is room, at least 1
   * @return a new tracker, to be closed
   * @throws IllegalArgumentException if the capacity is less than 1
   */
  public static HandOffTracker blocking(ActivityTracker tracker, int capacity) {
    return new HandOffTracker(tracker, capacity, true);
  }

  /**
   * How many activities have been left out.
   *
   * @return the number since the tracker was made, of those that found the queue full, or the
   *     tracker closed, or had not been started when {@link #close} gave up
   */
  public long droppedActivities() {
    return dropped.sum();
  }

  /**
   * Waits until the tracker has been told all that was handed over before.
   *
   * @param timeout how long to wait at most
   * @return {@code false} if it took longer, or the waiting thread was interrupted, and still is;
   *     or if {@link #close} has given up, and so not all was told
   */
  public boolean flush(Duration timeout) {
    return queue.flush(timeout);
  }

  /**
   * Ends the thread once the tracker has been told all that was handed over, or after 5 seconds:
   * then the tracker is interrupted, and not told the rest. What comes later is dropped: activities
   * that are still under way are never ended. To interrupt the closing thread while it waits has
   * the effect of the time being up; one that is interrupted already waits all the same.
   */
  @Override
  public void close() {
    close(PATIENCE);
  }

  /**
   * As {@link #close()}, with another limit.
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

  /** {@return {@code true}, for the tracker behind it can no longer measure} */
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
