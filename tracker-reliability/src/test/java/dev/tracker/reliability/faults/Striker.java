package dev.tracker.reliability.faults;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Makes one kind of thing go wrong at one point, and remembers it. */
final class Striker {
  private static final long SLOW_NANOS = 300_000;

  private final Point point;
  private final Kind kind;
  private final Runnable reentry;
  private final List<Throwable> causes = new CopyOnWriteArrayList<>();
  private final Set<Thread> threads = Collections.synchronizedSet(new HashSet<>());
  private volatile int strikes;

  /**
   * One for one case.
   *
   * @param reentry calls the method that is being called
   */
  Striker(Point point, Kind kind, Runnable reentry) {
    this.point = point;
    this.kind = kind;
    this.reentry = reentry;
  }

  /** What has been thrown, each an instance of its own. */
  List<Throwable> causes() {
    return causes;
  }

  int strikes() {
    return strikes;
  }

  boolean struckOn(Thread thread) {
    return threads.contains(thread);
  }

  void at(Point here) {
    // A call within a call would never end if it had one within it, too.
    if (here == point && !(kind == Kind.REENTRANT_CALL && strikes > 0)) {
      count();
      threads.add(Thread.currentThread());
      strike();
    }
  }

  <T> @Nullable T value(Point here, T value) {
    at(here);
    return here == point && kind == Kind.NULL ? null : value;
  }

  private synchronized void count() {
    strikes++;
  }

  private void strike() {
    switch (kind) {
      case RUNTIME_EXCEPTION -> fail(new IllegalStateException("fault"));
      case CHECKED_EXCEPTION -> fail(new Exception("fault"));
      case ASSERTION_ERROR -> fail(new AssertionError("fault"));
      case LINKAGE_ERROR -> fail(new NoSuchMethodError("fault"));
      case STACK_OVERFLOW -> overflow();
      case OUT_OF_MEMORY -> fail(new OutOfMemoryError("fault"));
      case INTERRUPTED_EXCEPTION -> fail(new InterruptedException("fault"));
      case SLOW -> LockSupport.parkNanos(SLOW_NANOS);
      case REENTRANT_CALL -> reentry.run();
      case INTERRUPT -> Thread.currentThread().interrupt();
      case NULL -> {}
    }
  }

  private void fail(Throwable cause) {
    causes.add(cause);
    Striker.<RuntimeException>sneak(cause);
  }

  private void overflow() {
    try {
      recurse(1);
    } catch (StackOverflowError error) {
      fail(error);
    }
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int recurse(int depth) {
    return recurse(depth + 1) + depth;
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void sneak(Throwable cause) throws E {
    throw (E) cause;
  }
}
