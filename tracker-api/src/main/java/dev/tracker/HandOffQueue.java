package dev.tracker;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Calls on their way to a tracker, and the thread that carries them out. */
final class HandOffQueue {
  private static final int ROOM_FOR_ALL = Integer.MAX_VALUE / 2;

  private final BlockingQueue<Runnable> calls = new LinkedBlockingQueue<>();
  private final Semaphore room;
  private final Thread thread = new Thread(this::carryOut, "tracker-hand-off");

  /** The last call to be carried out. */
  private final Runnable farewell = () -> {};

  private volatile boolean closed;

  HandOffQueue(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("no room for any activity: " + capacity);
    }
    room = new Semaphore(capacity);
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
    if (Thread.currentThread() == thread) {
      return takeRoom();
    }
    try {
      room.acquire();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
    return !closed;
  }

  /** Adds a call for which room was taken, and which gives it back. */
  void addStart(Runnable call) {
    calls.add(
        () -> {
          room.release();
          call.run();
        });
  }

  /** Adds a call that needs no room. */
  void add(Runnable call) {
    if (!closed) {
      calls.add(call);
    }
  }

  boolean flush(Duration timeout) {
    if (closed) {
      return !thread.isAlive();
    }
    CountDownLatch carriedOut = new CountDownLatch(1);
    add(carriedOut::countDown);
    try {
      return carriedOut.await(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void close(Duration timeout) {
    if (!closed) {
      closed = true;
      calls.add(farewell);
      room.release(ROOM_FOR_ALL);
    }
    try {
      TimeUnit.NANOSECONDS.timedJoin(thread, TimeUnit.NANOSECONDS.convert(timeout));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    thread.interrupt();
  }

  private void carryOut() {
    for (Runnable call = next(); call != farewell; call = next()) {
      try {
        call.run();
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

  /** An interrupt is meant for the tracker, which may hang, or comes from it. */
  private Runnable next() {
    while (true) {
      try {
        return calls.take();
      } catch (InterruptedException interrupted) {
        if (closed) {
          return farewell;
        }
      }
    }
  }
}
