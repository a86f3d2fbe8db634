package dev.tracker.journal.subscribe;

import dev.tracker.journal.handle.Outlet;
import dev.tracker.journal.handle.StalledException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Runs a shard on a thread of its own, until it is stopped or another one has the shard. */
final class ShardThread {
  private static final Logger LOGGER = System.getLogger("dev.tracker.journal");
  private static final long LONGEST_PAUSE_MILLIS = 30_000;

  private final Following following;
  private final Shard held;
  private final Outlet.Factory outlets;
  private final Thread thread;
  private final CountDownLatch stopped = new CountDownLatch(1);

  ShardThread(Following following, Shard held, Outlet.Factory outlets) {
    this.following = following;
    this.held = held;
    this.outlets = outlets;
    this.thread =
        new Thread(this::run, "tracker-subscriber-" + held.subscriber() + "-" + held.shard());
    thread.setDaemon(true);
  }

  Shard held() {
    return held;
  }

  ShardThread start() {
    thread.start();
    return this;
  }

  boolean isAlive() {
    return thread.isAlive();
  }

  /** It ends after work in progress. If another one has the shard, that cannot be settled. */
  void abandon() {
    stopped.countDown();
  }

  /** Waits for work in progress, and interrupts it then: not before, as H2 would close its file. */
  void join(long millis) throws InterruptedException {
    thread.join(Math.max(1, millis));
    if (thread.isAlive()) {
      thread.interrupt();
      thread.join(TimeUnit.SECONDS.toMillis(1));
    }
  }

  private boolean goesOn() {
    return stopped.getCount() > 0 && !following.stopping().get();
  }

  private void run() {
    try (Outlet outlet = outlets.open(held.shard())) {
      ShardRun run = new ShardRun(following, held, outlet);
      long pause = firstPause();
      while (goesOn()) {
        if (passed(run, pause)) {
          pause = firstPause();
        } else {
          rest(pause);
          pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
        }
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } catch (LeaseLostException lost) {
      LOGGER.log(Level.DEBUG, lost.getMessage());
    } catch (SQLException | RuntimeException failure) {
      LOGGER.log(Level.WARNING, () -> held + " stops, and is started again.", failure);
    }
  }

  private void rest(long millis) throws InterruptedException {
    if (stopped.await(millis, TimeUnit.MILLISECONDS)) {
      throw new InterruptedException("stopped");
    }
  }

  private long firstPause() {
    return following.idle().toMillis() + 1;
  }

  /** Whether nothing was in the way. */
  private boolean passed(ShardRun run, long pause) throws SQLException, InterruptedException {
    try {
      if (run.pass() == 0) {
        rest(following.idle().toMillis());
      }
      return true;
    } catch (StalledException stalled) {
      LOGGER.log(
          Level.WARNING,
          () -> "%s cannot go on; it tries again in %d ms.".formatted(held, pause),
          stalled);
      return false;
    } catch (LeaseLostException lost) {
      throw lost;
    } catch (SQLException | RuntimeException failure) {
      LOGGER.log(
          Level.WARNING,
          () -> "%s failed; it tries again in %d ms.".formatted(held, pause),
          failure);
      return false;
    }
  }
}
