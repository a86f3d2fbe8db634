package dev.tracker.testing;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;

/**
 * The calls in the life of an activity, in their order.
 *
 * @since 0.1.0
 */
public enum CallKind {
  /** {@link ActivityTracker#start}, always the first call. */
  START,

  /** {@link Activity#detach}. */
  DETACH,

  /** {@link Activity#reportErr}. */
  REPORT_ERR,

  /** {@link Activity#reportExpected}. */
  REPORT_EXPECTED,

  /** {@link Activity#reportResult}. */
  REPORT_RESULT,

  /** {@link Activity#returned}, or {@link Activity#returnedAfter}. */
  RETURNED,

  /** {@link Activity#reportChange}. */
  REPORT_CHANGE,

  /** {@link Activity#reportRolledBack}. */
  REPORT_ROLLED_BACK,

  /** {@link Activity#reportUnknown}. */
  REPORT_UNKNOWN,

  /** {@link Activity#end}, or {@link Activity#close}. */
  END;

  /** Whether it tells what came of the operation, and not only how far it is. */
  boolean isReport() {
    return this != START && this != DETACH && this != RETURNED && this != END;
  }

  /** Whether it may come from whoever ends a transaction, on any thread and at any time. */
  boolean isSettlement() {
    return this == REPORT_ROLLED_BACK || this == REPORT_UNKNOWN;
  }
}
