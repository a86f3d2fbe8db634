package dev.tracker;

/**
 * Whether a successful call of a tracked method changes something.
 *
 * @since 0.1.0
 */
public enum Effect {
  /** The call reads: success reports no change. */
  READ,

  /** The call changes its subject: success reports the change. */
  CHANGE
}
