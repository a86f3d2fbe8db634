package dev.tracker;

/**
 * Where a tracker stands among what a container puts around a bean. Outside of containers a
 * decorator calls its tracker wherever it stands.
 */
public enum Placement {
  /**
   * Outside all else that the container does: transaction, asynchronous execution, retry, cache.
   * Duration and outcome are the caller's.
   */
  OUTSIDE,

  /**
   * Directly within the transaction, so that what the tracker writes there commits or is rolled
   * back with what the operation wrote.
   */
  INSIDE_TRANSACTION
}
