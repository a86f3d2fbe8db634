package dev.tracker.compose;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Calls from any thread to one, in order. There is no lock: a caller may be at the end of its
 * stack, and if that overflowed with a lock held, or before it has woken who waits, the queue would
 * stand still for good.
 */
final class HandOffCalls {
  /** How long the reader waits before it looks by itself, for one that was not woken. */
  private static final long GLANCE = Duration.ofSeconds(1).toNanos();

  private final Queue<Runnable> calls = new ConcurrentLinkedQueue<>();
  private volatile @Nullable Thread waiting;

  void add(Runnable call) {
    calls.add(call);
    try {
      Thread reader = waiting;
      if (reader != null) {
        LockSupport.unpark(reader);
      }
    } catch (StackOverflowError tooDeep) {
      // The call is in, and the reader will look for it.
    }
  }

  /** Whether it was still there. */
  boolean remove(Runnable call) {
    return calls.remove(call);
  }

  /** The next one, or {@code null} if there is none. */
  @Nullable Runnable poll() {
    return calls.poll();
  }

  /** Waits for the next one. For one thread only. */
  Runnable take() throws InterruptedException {
    Runnable next = calls.poll();
    while (next == null) {
      waiting = Thread.currentThread();
      try {
        // Only who comes after this look is sure to see that somebody waits.
        next = calls.poll();
        if (next == null) {
          LockSupport.parkNanos(this, GLANCE);
        }
      } finally {
        waiting = null;
      }
      if (next == null && Thread.interrupted()) {
        throw new InterruptedException();
      }
    }
    return next;
  }
}
