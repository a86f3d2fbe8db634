package dev.tracker.processor.model;

/** What a method hands back, as far as it decides when its activity ends. */
public enum ReturnShape {
  /** Nothing; the activity ends on return. */
  NOTHING,

  /** A value; the activity ends on return. */
  VALUE,

  /**
   * A handle on work that goes on and cannot be followed; the activity ends on return all the same.
   */
  UNFOLLOWED
}
