package dev.tracker.journalpage.check;

import dev.tracker.journal.verify.Report;
import dev.tracker.journal.verify.Verifier;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a journal repeatedly, on its own thread, so that the page can show the result.
 * Thread-safe.
 *
 * @since 0.1.0
 */
public final class Verification implements AutoCloseable {
  private static final Logger LOGGER = System.getLogger("dev.tracker.journal");

  private final AtomicReference<VerificationState> state;
  private final Clock clock;
  private final @Nullable ScheduledExecutorService thread;

  private Verification(
      VerificationState first, Clock clock, @Nullable ScheduledExecutorService thread) {
    this.state = new AtomicReference<>(first);
    this.clock = clock;
    this.thread = thread;
  }

  /**
   * Never verifies.
   *
   * @return what tells that nothing was verified
   */
  public static Verification none() {
    return new Verification(VerificationState.NONE, Clock.systemUTC(), null);
  }

  /**
   * Verifies at once, and again after each pause, until it is closed.
   *
   * @param verifiers makes what verifies, so that what was exported meanwhile counts
   * @param pause between the end of one and the start of the next
   * @param clock tells when it was
   * @return what tells how it is
   */
  public static Verification every(Callable<Verifier> verifiers, Duration pause, Clock clock) {
    ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread made = new Thread(work, "tracker-journal-verification");
              made.setDaemon(true);
              return made;
            });
    Verification verification = new Verification(VerificationState.BEGINNING, clock, thread);
    ScheduledFuture<?> unused =
        thread.scheduleWithFixedDelay(
            () -> verification.run(verifiers), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    return verification;
  }

  /**
   * What is known now.
   *
   * @return how it is
   */
  public VerificationState state() {
    return state.get();
  }

  private void run(Callable<Verifier> verifiers) {
    try {
      Report report = verifiers.call().reporting(this::at).run();
      state.set(new VerificationState(report, clock.instant(), null, ""));
    } catch (Exception failure) {
      LOGGER.log(Level.WARNING, "The journal could not be verified.", failure);
      state.updateAndGet(
          last -> new VerificationState(last.report(), last.at(), failure.toString(), ""));
    }
  }

  private void at(String step, long done, long all) {
    String progress = step + " " + done + " of " + all;
    state.updateAndGet(
        last -> new VerificationState(last.report(), last.at(), last.failure(), progress));
  }

  /** Stops; work in progress is interrupted. */
  @Override
  public void close() {
    if (thread != null) {
      thread.shutdownNow();
    }
  }
}
