package dev.tracker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Calls on their way to a tracker, and the thread that carries them out. */
final class HandOffQueue {
  private final BlockingQueue<Runnable> calls = new LinkedBlockingQueue<>();
  private final Semaphore room;
  private final Thread thread = new Thread(this::carryOut, "tracker-hand-off");

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

  /** Adds a start for which room was taken, or a call that needs none. Whether it got in. */
  boolean add(Runnable call) {
    if (closed) {
      return false;
    }
    calls.add(call);
    // It may have been closed meanwhile: what is still here may be behind the last call.
    return !closed || !calls.remove(call);
  }

  boolean flush(Duration timeout) {
    CountDownLatch carriedOut = new CountDownLatch(1);
    if (!add(carriedOut::countDown)) {
      return awaitEnd(timeout);
    }
    try {
      return carriedOut.await(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
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
    List<Runnable> waiting = new ArrayList<>();
    calls.drainTo(waiting);
    return waiting.stream().filter(HandOffActivity.class::isInstance).count();
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
}
