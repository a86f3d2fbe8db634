package dev.tracker;

/** What a successful call of a tracked method does to its subject. */
public enum Effect {
  /** The call only looks: success reports no change. */
  READ,

  /** The call changes its subject: success reports the change. */
  CHANGE
}
