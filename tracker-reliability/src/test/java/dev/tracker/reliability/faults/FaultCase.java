package dev.tracker.reliability.faults;

import java.util.ArrayList;
import java.util.List;

/**
 * One cell of the matrix.
 *
 * @param point where it goes wrong
 * @param kind what goes wrong
 * @param shape in which kind of call
 * @param outcome how the call ends
 * @param arrangement what stands before the tracker
 * @param isChained whether other trackers stand beside it
 */
record FaultCase(
    Point point,
    Kind kind,
    Shape shape,
    Outcome outcome,
    Arrangement arrangement,
    boolean isChained) {

  /** Every case that can arise. */
  static List<FaultCase> all() {
    List<FaultCase> all = new ArrayList<>();
    for (Point point : Point.values()) {
      for (Kind kind : Kind.values()) {
        for (Shape shape : Shape.values()) {
          for (Outcome outcome : Outcome.values()) {
            for (Arrangement arrangement : Arrangement.values()) {
              all.add(new FaultCase(point, kind, shape, outcome, arrangement, false));
              all.add(new FaultCase(point, kind, shape, outcome, arrangement, true));
            }
          }
        }
      }
    }
    all.removeIf(each -> !each.arises());
    return all;
  }

  private boolean arises() {
    return shape.hasOutcome(outcome)
        && hasPoint()
        && (kind != Kind.NULL || point.isValue() || point == Point.START || hasNullContext());
  }

  private boolean hasPoint() {
    return switch (point) {
      case IS_ENABLED, WANTS_VALUES, CONTEXT, ARGUMENTS, START, END -> true;
      case DETACH -> isDetached();
      case REPORT_ERR -> outcome != Outcome.SUCCESS && outcome != Outcome.EXPECTED;
      case REPORT_EXPECTED -> outcome == Outcome.EXPECTED;
      case CHANGE_CONDITION, CHANGE_ID, CHANGE_DATA, REPORT_CHANGE -> outcome == Outcome.SUCCESS;
    };
  }

  private boolean isDetached() {
    return arrangement.isHandedOff() || (!shape.isSync() && !isThrown());
  }

  /** Whether the call itself throws. */
  boolean isThrown() {
    return outcome == Outcome.THROWN || (outcome == Outcome.EXPECTED && shape.isSync());
  }

  /** Whether the call is passed no context. */
  boolean hasNullContext() {
    return kind == Kind.NULL && point == Point.CONTEXT && shape == Shape.SYNC_IN_CONTEXT;
  }

  /** Whether the value of the point is lost, to the trackers. */
  boolean losesValue() {
    return kind.isThrown() || kind == Kind.NULL;
  }

  /** Whether the tracker has no activity. */
  boolean startsNothing() {
    return switch (point) {
      case IS_ENABLED -> kind.isThrown();
      case START -> kind.isThrown() || kind == Kind.NULL;
      case CONTEXT -> kind.isThrown();
      default -> false;
    };
  }
}
