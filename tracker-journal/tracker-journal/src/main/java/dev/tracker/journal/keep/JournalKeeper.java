package dev.tracker.journal.keep;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.lease.LeaseHolder;
import dev.tracker.journal.schema.Partitions;
import dev.tracker.journal.seal.HeadExport;
import dev.tracker.journal.seal.HeadExporter;
import dev.tracker.journal.seal.SealKeys;
import dev.tracker.journal.seal.Sealer;
import dev.tracker.journal.sequence.Sequencer;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a journal in order: it gives committed entries their positions, seals them, exports heads,
 * and creates partitions. Each process that writes may run one. The holder of the lease works. If
 * it stops, another takes over within the lease's validity. Thread-safe.
 *
 * <pre>{@code
 * JournalKeeper keeper =
 *     new JournalKeeper(
 *         OwnTransactions.on(dataSource),
 *         "node-1",
 *         () -> key,
 *         HeadExports.toFile(heads),
 *         Duration.ofMillis(200),
 *         Clock.systemUTC());
 * keeper.start();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class JournalKeeper implements AutoCloseable {
  private static final Logger LOGGER = System.getLogger("dev.tracker.journal");
  private static final Duration VALIDITY = Duration.ofSeconds(5);
  private static final int MOST_AT_ONCE = 5_000;
  private static final long LONGEST_PAUSE_MILLIS = 5_000;

  private final OwnTransactions transactions;
  private final LeaseHolder lease;
  private final Sequencer sequencer;
  private final @Nullable Sealer sealer;
  private final @Nullable HeadExporter exporter;
  private final Duration pause;
  private final Clock clock;
  private @Nullable Thread thread;
  private @Nullable YearMonth partitioned;
  private volatile boolean closed;

  /**
   * A keeper, which does nothing before it is {@linkplain #start started} or {@linkplain #runOnce
   * run}.
   *
   * @param transactions how transactions are run
   * @param name tells keepers apart for people who look
   * @param keys what heads are signed with, or {@code null} to seal nothing
   * @param export where heads go, or {@code null} to export none
   * @param pause how long it rests where there is nothing to do
   * @param clock the host's clock
   */
  public JournalKeeper(
      OwnTransactions transactions,
      String name,
      @Nullable SealKeys keys,
      @Nullable HeadExport export,
      Duration pause,
      Clock clock) {
    this.transactions = transactions;
    this.lease = new LeaseHolder(transactions, clock, name, VALIDITY);
    this.sequencer = new Sequencer(lease, transactions.dialect(), MOST_AT_ONCE);
    this.sealer =
        keys == null ? null : new Sealer(lease, transactions.dialect(), keys, clock, MOST_AT_ONCE);
    this.exporter = export == null ? null : new HeadExporter(transactions, export);
    this.pause = pause;
    this.clock = clock;
  }

  /**
   * Does what there is to do, once.
   *
   * @return how many entries got positions or were sealed; 0 where there was nothing to do, or
   *     another holds the lease
   * @throws SQLException if the database fails
   * @throws IOException if a head cannot be exported; positions are given and entries sealed all
   *     the same
   */
  public synchronized int runOnce() throws SQLException, IOException {
    makePartitions();
    int done = sequencer.run().orElse(-1);
    if (done < 0) {
      return 0;
    }
    if (sealer != null) {
      done += sealer.run().orElse(0);
    }
    if (exporter != null) {
      exporter.run();
    }
    return done;
  }

  /** Once a month. By the holder alone, for two that do so wait for each other. */
  private void makePartitions() throws SQLException {
    Instant now = clock.instant();
    YearMonth month = YearMonth.from(now.atOffset(ZoneOffset.UTC));
    if (!month.equals(partitioned)
        && lease
            .ifHeld(held -> Partitions.makeAhead(held.connection(), transactions.dialect(), now))
            .isPresent()) {
      partitioned = month;
    }
  }

  /**
   * Starts a thread that does what there is to do, until this is closed.
   *
   * @return this
   */
  public synchronized JournalKeeper start() {
    if (thread == null && !closed) {
      Thread started = new Thread(this::run, "tracker-journal-keeper");
      started.setDaemon(true);
      started.start();
      thread = started;
    }
    return this;
  }

  private void run() {
    long failurePause = pause.toMillis() + 1;
    while (!closed) {
      try {
        if (runOnce() == 0) {
          TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        }
        failurePause = pause.toMillis() + 1;
      } catch (InterruptedException stop) {
        return;
      } catch (SQLException | IOException | RuntimeException failure) {
        LOGGER.log(Level.WARNING, "The journal could not be kept in order; trying again.", failure);
        if (!sleep(failurePause)) {
          return;
        }
        failurePause = Math.min(failurePause * 2, LONGEST_PAUSE_MILLIS);
      }
    }
  }

  private static boolean sleep(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
      return true;
    } catch (InterruptedException stop) {
      return false;
    }
  }

  /** Stops after work in progress, and gives the lease back. */
  @Override
  public void close() {
    closed = true;
    Thread running = thread;
    try {
      if (running != null) {
        running.join(VALIDITY.toMillis());
        running.interrupt();
      }
      lease.release();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (SQLException failure) {
      LOGGER.log(Level.WARNING, "The journal's lease could not be given back; it ends by itself.");
    }
  }
}
