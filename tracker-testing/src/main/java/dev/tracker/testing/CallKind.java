package dev.tracker.testing;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;

/** The calls in the life of an activity. */
public enum CallKind {
  /** {@link ActivityTracker#start}: the first call, from which on there is an activity. */
  START,

  /** {@link Activity#detach}. */
  DETACH,

  /** {@link Activity#reportErr}. */
  REPORT_ERR,

  /** {@link Activity#reportChange}. */
  REPORT_CHANGE,

  /** {@link Activity#end}, or {@link Activity#close}. */
  END;

  boolean isReport() {
    return this == REPORT_ERR || this == REPORT_CHANGE;
  }
}
