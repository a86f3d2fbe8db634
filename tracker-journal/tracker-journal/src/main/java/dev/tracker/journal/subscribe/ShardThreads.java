package dev.tracker.journal.subscribe;

import dev.tracker.journal.handle.Outlet;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The shards that this process runs: holds their leases, takes over what is free, and stops what is
 * not ours any more. For one thread at a time.
 */
final class ShardThreads {
  private static final Logger LOGGER = System.getLogger("dev.tracker.journal");

  private final Following following;
  private final Outlet.Factory outlets;
  private final String holder;
  private final Duration validity;
  private final int most;
  private final List<ShardThread> running = new ArrayList<>();
  private boolean toldForgotten;

  ShardThreads(
      Following following, Outlet.Factory outlets, String holder, Duration validity, int most) {
    this.following = following;
    this.outlets = outlets;
    this.holder = holder;
    this.validity = validity;
    this.most = most;
  }

  /** What has to be done several times within a lease's validity. */
  synchronized void beat() throws SQLException {
    Optional<Layout> layout =
        following
            .transactions()
            .run(connection -> SubscriberTable.find(connection, following.name()));
    if (layout.isEmpty()) {
      tellForgotten();
      running.forEach(ShardThread::abandon);
      running.removeIf(thread -> !thread.isAlive());
      return;
    }
    toldForgotten = false;
    releaseEnded();
    renew(layout.get());
    acquire(layout.get());
    moveCursor(layout.get());
  }

  private void tellForgotten() {
    if (!toldForgotten) {
      LOGGER.log(
          Level.ERROR,
          "There is no subscriber named %s: it was forgotten, or its name is another one. Nothing"
                  .formatted(following.name())
              + " is delivered until Subscriptions.create is called with a start.");
      toldForgotten = true;
    }
  }

  /** Threads that ended by themselves: so their shards can be taken at once. */
  private void releaseEnded() throws SQLException {
    for (ShardThread thread : List.copyOf(running)) {
      if (!thread.isAlive()) {
        renewUntil(thread.held(), 0);
        running.remove(thread);
      }
    }
  }

  private void renew(Layout layout) throws SQLException {
    for (ShardThread thread : running) {
      Shard held = thread.held();
      if (held.layout() != layout.layout() || !renewUntil(held, micros(validity))) {
        thread.abandon();
      }
    }
  }

  private boolean renewUntil(Shard held, long micros) throws SQLException {
    return following
        .transactions()
        .run(
            connection ->
                ShardTable.renew(
                    connection, held, micros == 0 ? 0 : following.now(connection) + micros));
  }

  private void acquire(Layout layout) throws SQLException {
    for (int shard = 0; shard < layout.shards() && running.size() < most; shard++) {
      if (!isRunning(shard)) {
        int wanted = shard;
        following
            .transactions()
            .run(connection -> acquire(connection, layout, wanted))
            .ifPresent(held -> running.add(new ShardThread(following, held, outlets).start()));
      }
    }
  }

  private Optional<Shard> acquire(Connection connection, Layout layout, int shard)
      throws SQLException {
    long now = following.now(connection);
    return ShardTable.acquire(connection, layout, shard, holder, now, now + micros(validity));
  }

  /** Also where its thread is about to end: two in one process are two as well. */
  private boolean isRunning(int shard) {
    return running.stream().anyMatch(thread -> thread.held().shard() == shard);
  }

  private void moveCursor(Layout layout) throws SQLException {
    if (isRunning(0)) {
      following
          .transactions()
          .run(
              connection -> {
                if (SubscriberTable.lock(connection, following.name(), following.now(connection))) {
                  SubscriberTable.moveCursor(connection, layout);
                  deleteFormer(connection, layout);
                }
                return true;
              });
    }
  }

  /** Once all shards are past what was done before the number of shards changed. */
  private static void deleteFormer(Connection connection, Layout layout) throws SQLException {
    long done = ShardTable.highestFormer(connection, layout);
    if (done >= 0 && done <= ShardTable.lowest(connection, layout)) {
      ShardTable.deleteFormer(connection, layout);
    }
  }

  /** Waits for work in progress, and gives the leases back. */
  synchronized void stop(Duration longest) throws InterruptedException, SQLException {
    long end = System.nanoTime() + longest.toNanos();
    running.forEach(ShardThread::abandon);
    for (ShardThread thread : running) {
      thread.join((end - System.nanoTime()) / 1_000_000);
    }
    releaseEnded();
  }

  private static long micros(Duration duration) {
    return duration.toNanos() / 1_000;
  }
}
