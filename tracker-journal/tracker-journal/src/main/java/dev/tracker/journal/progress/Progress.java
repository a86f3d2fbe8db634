package dev.tracker.journal.progress;

/**
 * Hears how far long work has come, on the thread that does it.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
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
