package dev.tracker.journal.connect;

/** How a transaction ended. */
public enum Completion {
  /** What it did is there for good. */
  COMMITTED,

  /** It did nothing. */
  ROLLED_BACK,

  /** The database did not say: the connection was lost at the commit. */
  UNKNOWN
}
