package dev.tracker.testing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for activities that other threads have yet to end. */
final class Quiet {
  /** Short, as it is mostly a matter of microseconds; what takes long is looked at again anyway. */
  private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(1);

  private Quiet() {}

  /** Returns what was still under way when the time was up; empty if all was quiet before. */
  static List<RecordedActivity> await(Supplier<List<RecordedActivity>> activities, Duration limit) {
    long nanos = TimeUnit.NANOSECONDS.convert(limit);
    long begin = System.nanoTime();
    List<RecordedActivity> open = openElsewhere(activities.get());
    while (!open.isEmpty()
        && System.nanoTime() - begin < nanos
        && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(GLANCE);
      open = openElsewhere(activities.get());
    }
    return open;
  }

  private static List<RecordedActivity> openElsewhere(List<RecordedActivity> activities) {
    return activities.stream().filter(Quiet::isOpenElsewhere).toList();
  }

  private static boolean isOpenElsewhere(RecordedActivity activity) {
    boolean isElsewhere =
        activity.isDetached() || activity.calls().get(0).thread() != Thread.currentThread();
    return isElsewhere && !activity.isEnded() && !activity.isReturned();
  }
}
