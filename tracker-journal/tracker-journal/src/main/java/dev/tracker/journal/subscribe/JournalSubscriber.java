package dev.tracker.journal.subscribe;

import dev.tracker.journal.fault.JournalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Passes the entries of a journal to a named handler: in order for each entity, at least once. If
 * the handler writes to the same database, its effect is exactly once. A failed entry is retried,
 * and parked in the end. Other entities continue meanwhile.
 *
 * <pre>{@code
 * JournalSubscriber mail =
 *     JournalSubscriber.builder(dataSource, "mail")
 *         .accepts(
 *             entry ->
 *                 entry.kind() == EntryKind.CHANGE && entry.call().operation().equals("update"))
 *         .handler(delivery -> System.out.println("changed: " + delivery.entry().eventId()))
 *         .start();
 * }</pre>
 *
 * <p>Whoever says what it accepts has to ask for the kind as well: calls that failed or were rolled
 * back are entries, too.
 *
 * <p>Start one in each process: each shard is run by one of them, and another one takes over where
 * it stops. {@link Subscriptions#create} creates its cursor. The subscriber itself never does.
 * Thread-safe.
 *
 * @since 0.1.0
 */
public final class JournalSubscriber implements AutoCloseable {
  private static final Logger LOGGER = System.getLogger("dev.tracker.journal");
  private static final int BEATS = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Following following;
  private final ShardThreads threads;
  private final Duration beat;
  private @Nullable Thread thread;

  JournalSubscriber(Following following, ShardThreads threads, Duration validity) {
    this.following = following;
    this.threads = threads;
    this.beat = validity.dividedBy(BEATS);
  }

  /**
   * Begins to describe a subscriber.
   *
   * @param dataSource the journal's database
   * @param name the subscriber's name, as it was given to {@link Subscriptions#create}
   * @return a builder
   */
  public static JournalSubscriberBuilder builder(DataSource dataSource, String name) {
    return new JournalSubscriberBuilder(dataSource, name);
  }

  /**
   * Starts to deliver, until this is closed.
   *
   * @return this
   * @throws JournalException if there is no subscriber of this name
   * @throws SQLException if the database does not answer
   */
  public synchronized JournalSubscriber start() throws SQLException {
    requireName();
    if (thread == null && !following.stopping().get()) {
      Thread started = new Thread(this::run, "tracker-subscriber-" + following.name());
      started.setDaemon(true);
      started.start();
      thread = started;
    }
    return this;
  }

  private void requireName() throws SQLException {
    List<String> names =
        following.transactions().run(SubscriberTable::all).stream()
            .map(Layout::subscriber)
            .toList();
    if (!names.contains(following.name())) {
      throw new JournalException(
          "There is no subscriber named %s; there are %s. If it is new, call Subscriptions.create"
                  .formatted(following.name(), names)
              + " with a start; if its name was changed, keep the old one.");
    }
  }

  private void run() {
    while (!following.stopping().get()) {
      try {
        threads.beat();
      } catch (SQLException | RuntimeException failure) {
        LOGGER.log(
            Level.WARNING,
            () -> "The leases of %s could not be renewed.".formatted(following.name()),
            failure);
      }
      try {
        TimeUnit.NANOSECONDS.sleep(beat.toNanos());
      } catch (InterruptedException stop) {
        return;
      }
    }
  }

  /**
   * How many entries this process has delivered since it started.
   *
   * @return the number, which only grows
   */
  public long delivered() {
    return following.delivered().sum();
  }

  /**
   * Waits up to ten seconds for work in progress, interrupts it then, and gives the leases back.
   */
  @Override
  public void close() {
    following.stopping().set(true);
    Thread running;
    synchronized (this) {
      running = thread;
    }
    try {
      if (running != null) {
        running.interrupt();
        running.join(PATIENCE.toMillis());
      }
      threads.stop(PATIENCE);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (SQLException failure) {
      LOGGER.log(
          Level.WARNING,
          () ->
              "The leases of %s could not be given back; they end by themselves."
                  .formatted(following.name()));
    }
  }
}
