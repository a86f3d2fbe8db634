package dev.tracker.compose;

import dev.tracker.TrackerCode;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Calls on their way to a tracker, and the thread that carries them out. */
final class HandOffQueue {
  private final HandOffCalls calls = new HandOffCalls();
  private final Semaphore room;

  /**
   * Runs trackers' code alone, so nothing is tracked on it. Without the inheritable values of
   * whoever makes the tracker, which are of one request.
   */
  private final Thread thread =
      new Thread(null, () -> TrackerCode.run(this::carryOut), "tracker-hand-off", 0, false);

  /** Waiting callers are let go with it; no more fits, as all that is taken will be given back. */
  private final int roomForAll;

  private volatile boolean closed;
  private volatile boolean abandoned;

  /** The thread's alone. */
  private boolean leaving;

  HandOffQueue(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("no room for any activity: " + capacity);
    }
    room = new Semaphore(capacity);
    roomForAll = Integer.MAX_VALUE - capacity;
    thread.setDaemon(true);
    thread.start();
  }

  boolean isClosed() {
    return closed;
  }

  /** Whether there is room for one more start, which is then taken. */
  boolean takeRoom() {
    return !closed && room.tryAcquire();
  }

  /** Waits for room. Whether there is some, which is then taken. */
  boolean awaitRoom() {
    // Where there is room, even one that is interrupted need not wait; else acquire would throw.
    if (takeRoom()) {
      return true;
    }
    if (Thread.currentThread() == thread) {
      return false;
    }
    try {
      room.acquire();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
    return !closed;
  }

  /** For a start that waits no longer. */
  void giveRoomBack() {
    room.release();
  }

  /**
   * Adds a start for which room was taken, or what waits for those before it. Whether it got in.
   */
  boolean add(Runnable call) {
    if (closed) {
      return false;
    }
    calls.add(call);
    // It may have been closed meanwhile: what is still here may be behind the last call.
    return !closed || !calls.remove(call);
  }

  /** Adds what follows the start of an activity; once closed, to no effect. */
  void follow(Runnable call) {
    if (!closed) {
      calls.add(call);
    }
  }

  /** Whether all that was added before has been carried out. */
  boolean flush(Duration timeout) {
    Flush flush = new Flush();
    return add(flush) ? flush.await(timeout) : awaitEnd(timeout) && !abandoned;
  }

  /** Returns how many starts were still waiting when the time was up. */
  long close(Duration timeout) {
    closeOnce();
    // One that is pending is not about this: threads are often interrupted so that they close.
    boolean interrupted = Thread.interrupted();
    boolean ended = awaitEnd(timeout);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (ended) {
      return 0;
    }
    abandoned = true;
    thread.interrupt();
    return abandonCalls();
  }

  private long abandonCalls() {
    long starts = 0;
    for (Runnable call = calls.poll(); call != null; call = calls.poll()) {
      if (call instanceof HandOffActivity activity && activity.takeStart()) {
        starts++;
      } else if (call instanceof Flush flush) {
        flush.abandon();
      }
    }
    return starts;
  }

  private boolean awaitEnd(Duration timeout) {
    try {
      TimeUnit.NANOSECONDS.timedJoin(thread, TimeUnit.NANOSECONDS.convert(timeout));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return !thread.isAlive();
  }

  private synchronized void closeOnce() {
    if (!closed) {
      closed = true;
      calls.add(() -> leaving = true);
      room.release(roomForAll);
    }
  }

  private void carryOut() {
    while (!leaving && !abandoned) {
      try {
        calls.take().run();
      } catch (InterruptedException ignored) {
        // Comes from the tracker itself, unless nobody waits for the rest any more.
      } catch (Throwable error) {
        // Nobody called whom it could pass to, and the next one must not suffer.
        handle(error);
      }
    }
  }

  private void handle(Throwable error) {
    try {
      thread.getUncaughtExceptionHandler().uncaughtException(thread, error);
    } catch (Throwable dropped) {
      // As the JVM does, which would have asked the handler otherwise.
    }
  }

  /** Tells the thread that waits for it when all before it has been carried out. */
  private static final class Flush implements Runnable {
    private final CountDownLatch decided = new CountDownLatch(1);
    private volatile boolean carriedOut;

    @Override
    public void run() {
      carriedOut = true;
      decided.countDown();
    }

    void abandon() {
      decided.countDown();
    }

    boolean await(Duration timeout) {
      try {
        long nanos = TimeUnit.NANOSECONDS.convert(timeout);
        return decided.await(nanos, TimeUnit.NANOSECONDS) && carriedOut;
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}
