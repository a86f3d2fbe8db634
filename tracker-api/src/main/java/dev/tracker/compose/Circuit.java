package dev.tracker.compose;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Opens for a while after so many faults within a time. Thread-safe. */
final class Circuit {
  private final int faults;
  private final long within;
  private final long pause;
  private final LongSupplier nanoTime;

  /** Read at each call; written with the rest under the lock. */
  private volatile boolean open;

  private int counted;
  private long countedSince;
  private long openSince;

  /** Whether it has been open before, and since when it is not any more. */
  private boolean reclosed;

  private long closedSince;

  Circuit(int faults, Duration within, Duration pause, LongSupplier nanoTime) {
    this.faults = faults;
    this.within = TimeUnit.NANOSECONDS.convert(within);
    this.pause = TimeUnit.NANOSECONDS.convert(pause);
    this.nanoTime = nanoTime;
  }

  /** Reads the clock only while it is open. */
  boolean isOpen() {
    return open && !isPauseOver();
  }

  private synchronized boolean isPauseOver() {
    long now = nanoTime.getAsLong();
    if (open && now - openSince >= pause) {
      open = false;
      // On probation: one more fault is enough.
      counted = faults - 1;
      countedSince = now;
      reclosed = true;
      closedSince = now;
    }
    return !open;
  }

  /** Counts a call that took too long, unless it is from before the last pause was over. */
  synchronized void countSlow(long begin) {
    if (!reclosed || begin - closedSince >= 0) {
      countFault();
    }
  }

  synchronized void countFault() {
    if (open) {
      // Of an activity that was under way when it opened.
      return;
    }
    long now = nanoTime.getAsLong();
    if (counted == 0 || now - countedSince >= within) {
      counted = 0;
      countedSince = now;
    }
    counted++;
    if (counted >= faults) {
      open = true;
      openSince = now;
    }
  }
}
