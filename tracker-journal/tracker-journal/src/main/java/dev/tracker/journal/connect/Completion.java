package dev.tracker.journal.connect;

/**
 * How a transaction ended.
 *
 * @since 0.1.0
 */
public enum Completion {
  /** What it did is there for good. */
  COMMITTED,

  /** It did nothing. */
  ROLLED_BACK,

  /** The database did not say: the connection was lost at the commit. */
  UNKNOWN
}
