package dev.tracker.journal.write;

/**
 * What happens to a transaction whose entries cannot be written.
 *
 * @since 0.1.0
 */
public enum Guarantee {
  /** It is rolled back: there is no change without its entry. */
  MANDATORY,

  /** It goes on without them, if the database still lets it; the loss is counted and told. */
  BEST_EFFORT
}
