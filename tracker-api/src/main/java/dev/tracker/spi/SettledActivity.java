package dev.tracker.spi;

import dev.tracker.Activity;
import dev.tracker.Outcome;

/**
 * What a tracker that tells of an operation at its end keeps of it until then: how it came out, and
 * how long it took until it returned, however much later it is settled. For authors of trackers:
 *
 * <pre>{@code
 * public void reportErr(Throwable error) {
 *   cameOut(Outcome.FAILURE);
 * }
 *
 * protected void completed(long took) {
 *   journal.add(outcome(), took);
 * }
 * }</pre>
 *
 * <p>Not thread-safe, as no two threads call an activity at once, and what hands it from one to
 * another orders their calls.
 */
public abstract class SettledActivity implements Activity {
  private Outcome outcome = Outcome.SUCCESS;

  /** By the clock when it started; once it has returned, how long it took. */
  private long nanos;

  private boolean returned;
  private boolean ended;

  /**
   * An activity that has started.
   *
   * @param startedAt by {@link #nanoTime}; of no meaning for one that somebody else measures
   */
  protected SettledActivity(long startedAt) {
    this.nanos = startedAt;
  }

  /**
   * The clock.
   *
   * @return by default {@link System#nanoTime}
   */
  protected long nanoTime() {
    return System.nanoTime();
  }

  /**
   * The operation has ended. Called once, whatever a caller does.
   *
   * @param took how long the operation took, in nanoseconds; negative if a clock went back
   */
  protected abstract void completed(long took);

  /**
   * Keeps an outcome in mind; which one counts, {@link Outcome#and} says.
   *
   * @param reported what was reported
   */
  protected final void cameOut(Outcome reported) {
    outcome = outcome.and(reported);
  }

  /**
   * How the operation came out, as far as it is known by now.
   *
   * @return the outcome, at first {@link Outcome#SUCCESS}
   */
  protected final Outcome outcome() {
    return outcome;
  }

  @Override
  public final void returned() {
    returnedAfter(nanoTime() - nanos);
  }

  @Override
  public void returnedAfter(long took) {
    if (!returned) {
      returned = true;
      nanos = took;
    }
  }

  @Override
  public final void reportRolledBack() {
    cameOut(Outcome.ROLLED_BACK);
  }

  @Override
  public final void reportUnknown() {
    cameOut(Outcome.UNKNOWN);
  }

  @Override
  public final void end() {
    endAfter(returned ? nanos : nanoTime() - nanos);
  }

  @Override
  public final void endAfter(long took) {
    if (!ended) {
      ended = true;
      completed(took);
    }
  }

  /** Here too, so that who calls it is called by no other class before {@link #completed} is. */
  @Override
  public final void close() {
    end();
  }
}
