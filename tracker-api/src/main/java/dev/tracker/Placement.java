package dev.tracker;

/**
 * Where a tracker stands relative to what a container puts around a bean. Without a container, it
 * has no meaning.
 *
 * @since 0.1.0
 */
public enum Placement {
  /**
   * Outside everything else that the container does: transaction, asynchronous execution, retry,
   * cache. Duration and outcome are those that the caller sees.
   */
  OUTSIDE,

  /**
   * Directly inside the transaction. What the tracker writes there is committed or rolled back
   * together with what the operation wrote.
   */
  INSIDE_TRANSACTION
}
