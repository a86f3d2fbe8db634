package dev.tracker.benchmarks;

import dev.tracker.Activity;
import dev.tracker.benchmarks.inventory.CountingTracker;
import dev.tracker.context.ActivityContext;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Hands the two calls of a counter to a thread, with how long it took, and waits where it has no
 * room for the first.
 */
final class HandedOffCall implements TrackerCost.ByHand {
  private final CountingTracker tracker = new CountingTracker();
  private final Semaphore room = new Semaphore(1_024);
  private final ExecutorService thread =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          work -> {
            Thread daemon = new Thread(work);
            daemon.setDaemon(true);
            return daemon;
          });

  @Override
  public void call(long id, String warehouse) {
    room.acquireUninterruptibly();
    ActivityContext context = ActivityContext.current();
    Activity[] started = new Activity[1];
    thread.execute(
        () -> {
          room.release();
          started[0] = tracker.start(context, "count", "item", "id", id, "warehouse", warehouse);
        });
    long startedAt = System.nanoTime();
    long nanos = System.nanoTime() - startedAt;
    thread.execute(() -> started[0].endAfter(nanos));
  }
}
