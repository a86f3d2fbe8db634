package dev.tracker.spi;

import dev.tracker.Activity;
import dev.tracker.Outcome;

/**
 * A base class for activities that report at the end. It keeps the outcome, and the time from the
 * start until the operation returned, even if it is settled much later:
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
 * <p>Not thread-safe. This is not necessary, since two threads never call an activity at the same
 * time.
 *
 * @since 0.1.0
 */
public abstract class SettledActivity implements Activity {
  private Outcome outcome = Outcome.SUCCESS;

  /** By the clock when it started; once it has returned, how long it took. */
  private long nanos;

  private boolean returned;
  private boolean ended;

  /**
   * Creates an activity that has started.
   *
   * @param startedAt the time of {@link #nanoTime}; it is ignored if the caller measures
   */
  protected SettledActivity(long startedAt) {
    this.nanos = startedAt;
  }

  /**
   * The clock.
   *
   * @return the time in nanoseconds; {@link System#nanoTime} by default
   */
  protected long nanoTime() {
    return System.nanoTime();
  }

  /**
   * Called once, when the operation has ended.
   *
   * @param took how long the operation took, in nanoseconds; negative if a clock went back
   */
  protected abstract void completed(long took);

  /**
   * Adds an outcome. {@link Outcome#and} decides which one counts.
   *
   * @param reported the reported outcome
   */
  protected final void cameOut(Outcome reported) {
    outcome = outcome.and(reported);
  }

  /**
   * The outcome so far.
   *
   * @return the outcome; {@link Outcome#SUCCESS} at first
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
