package dev.tracker.journal.write;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.fault.JournalException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes entries without a transaction in batches, on its own thread and connection. Thread-safe.
 *
 * <p>The queue is bounded. If it is full, the caller waits for a while, and then the entry is lost.
 * Losses are counted and reported.
 *
 * @since 0.1.0
 */
public final class QueuedWriter implements AutoCloseable {
  private static final int MOST_AT_ONCE = 500;
  private static final Duration LONGEST_FLUSH = Duration.ofSeconds(10);
  private static final long IDLE_MILLIS = 100;

  private final BlockingQueue<Entry> queue;
  private final Duration longestWait;
  private final LossListener losses;
  private final PatientWriter writer;
  private final AtomicLong accepted = new AtomicLong();
  private final AtomicLong handled = new AtomicLong();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread thread;

  /**
   * A writer, whose thread is started by {@link #start}.
   *
   * @param transactions how transactions are run
   * @param capacity how many entries may wait
   * @param longestWait how long a caller waits if the queue is full; zero for not at all
   * @param losses receives the entries that are lost
   */
  public QueuedWriter(
      OwnTransactions transactions, int capacity, Duration longestWait, LossListener losses) {
    this.queue = new ArrayBlockingQueue<>(capacity);
    this.longestWait = longestWait;
    this.losses = losses;
    this.writer = new PatientWriter(transactions, losses, closed::get);
    this.thread = new Thread(this::run, "tracker-journal-writer");
    this.thread.setDaemon(true);
  }

  /**
   * Starts writing.
   *
   * @return this
   */
  public QueuedWriter start() {
    thread.start();
    return this;
  }

  /**
   * Has an entry written soon.
   *
   * @param entry the entry
   * @return {@code false} if it is lost, which has been told
   */
  public boolean add(Entry entry) {
    try {
      if (!closed.get() && offer(entry)) {
        accepted.incrementAndGet();
        return true;
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    losses.lost(1, new JournalException(closed.get() ? "the journal is closed" : "queue is full"));
    return false;
  }

  private boolean offer(Entry entry) throws InterruptedException {
    // Without a look at the interrupt, as long as nobody has to wait.
    return queue.offer(entry)
        || (!longestWait.isZero()
            && queue.offer(entry, longestWait.toNanos(), TimeUnit.NANOSECONDS));
  }

  /**
   * Waits until all that was added before is written, or lost.
   *
   * @param longest how long it waits
   * @return {@code false} if it waited in vain
   * @throws InterruptedException if the thread is interrupted
   */
  public boolean flush(Duration longest) throws InterruptedException {
    long target = accepted.get();
    long end = System.nanoTime() + longest.toNanos();
    while (handled.get() < target) {
      if (System.nanoTime() > end) {
        return false;
      }
      TimeUnit.MILLISECONDS.sleep(2);
    }
    return true;
  }

  private void run() {
    List<Entry> entries = new ArrayList<>();
    while (!closed.get() || !queue.isEmpty()) {
      try {
        Entry first = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
          entries.add(first);
          queue.drainTo(entries, MOST_AT_ONCE - 1);
          writer.write(entries);
          handled.addAndGet(entries.size());
          entries.clear();
        }
      } catch (InterruptedException stop) {
        return;
      }
    }
  }

  /** Writes what waits, and ends; what cannot be written in ten seconds is lost, and told. */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    try {
      thread.join(LONGEST_FLUSH.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    if (thread.isAlive()) {
      thread.interrupt();
    }
    List<Entry> left = new ArrayList<>();
    queue.drainTo(left);
    if (!left.isEmpty()) {
      losses.lost(
          left.size(), new JournalException("the journal was closed before they were written"));
    }
  }
}
