package dev.tracker.reliability.faults;

import dev.tracker.FaultPoint;

/** Where in the life of an activity code that is not the service's own is called. */
enum Point {
  IS_ENABLED(FaultPoint.IS_ENABLED),
  WANTS_VALUES(FaultPoint.ARGUMENTS),
  CONTEXT(FaultPoint.START),
  ARGUMENTS(FaultPoint.ARGUMENTS),
  START(FaultPoint.START),
  DETACH(FaultPoint.DETACH),
  REPORT_ERR(FaultPoint.REPORT_ERR),
  REPORT_EXPECTED(FaultPoint.REPORT_EXPECTED),
  CHANGE_CONDITION(FaultPoint.CHANGE_VALUES),
  CHANGE_ID(FaultPoint.CHANGE_VALUES),
  CHANGE_DATA(FaultPoint.CHANGE_VALUES),
  REPORT_CHANGE(FaultPoint.REPORT_CHANGE),
  END(FaultPoint.END);

  private final FaultPoint reportedAs;

  Point(FaultPoint reportedAs) {
    this.reportedAs = reportedAs;
  }

  /** Whether a fault here may be reported as one there. */
  boolean isReportedAs(FaultPoint reported) {
    // Asked for the arguments, and again for the change.
    return reported == reportedAs || (this == WANTS_VALUES && reported == FaultPoint.CHANGE_VALUES);
  }

  /** Whether it is a value that is evaluated by the decorator, once for all trackers. */
  boolean isValue() {
    return switch (this) {
      case ARGUMENTS, CHANGE_CONDITION, CHANGE_ID, CHANGE_DATA -> true;
      default -> false;
    };
  }
}
