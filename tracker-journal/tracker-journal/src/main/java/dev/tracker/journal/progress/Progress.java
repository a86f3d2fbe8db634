package dev.tracker.journal.progress;

/**
 * Receives the progress of long work, on the thread that does it.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Progress {

  /** Ignores all progress. */
  Progress UNHEARD = (step, done, all) -> {};

  /**
   * Some of the work is done.
   *
   * @param step what is being done
   * @param done how much of it is done
   * @param all how much there is of it
   */
  void at(String step, long done, long all);
}
