package dev.tracker.reliability.faults;

import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/** Compares what a tracker heard of a case with what it should have heard. */
final class Heard {
  private final FaultCase of;
  private final ProbeDelegate delegate;
  private final List<String> violations = new ArrayList<>();

  Heard(FaultCase of, ProbeDelegate delegate) {
    this.of = of;
    this.delegate = delegate;
  }

  List<String> violations() {
    return violations;
  }

  /** Checks a tracker that has no fault. */
  void other(String who, RecordingTracker tracker) {
    // A call within a tracker's is not tracked; even from isEnabled, once a stack has overflowed.
    check(tracker.activities().size() == 1, who + " heard " + tracker.activities());
    tracker.activities().forEach(each -> ended(who, each));
    tracker.activities().forEach(each -> complete(who, each, true));
  }

  /** Checks the tracker that has the fault. */
  void faulty(RecordingTracker tracker) {
    if (of.startsNothing()) {
      tracker.activities().forEach(each -> check(each.endCount() == 0, "ended without a start"));
      return;
    }
    check(tracker.activities().size() == 1, "it heard " + tracker.activities());
    tracker.activities().forEach(each -> ended("it", each));
    tracker.activities().forEach(each -> complete("it", each, of.isChained()));
  }

  /** Checks that what was started has ended, when an error of the virtual machine passed. */
  void closed(String who, RecordingTracker tracker) {
    tracker.activities().forEach(each -> ended(who, each));
  }

  private void ended(String who, RecordedActivity activity) {
    check(activity.endCount() == 1, who + " heard of " + activity.endCount() + " ends");
    check(activity.violations().isEmpty(), who + " saw " + activity.violations());
  }

  private void complete(String who, RecordedActivity activity, boolean isWantedByOthers) {
    boolean lacksValues =
        of.point() == Point.WANTS_VALUES && of.kind().isThrown() && !isWantedByOthers;
    List<Object> arguments =
        (loses(Point.ARGUMENTS) && of.kind().isThrown()) || lacksValues
            ? List.of()
            : Arrays.asList("name", loses(Point.ARGUMENTS) ? null : ProbeDelegate.EXAMINED);
    check(activity.keysAndValues().equals(arguments), who + " has not " + arguments);
    if (of.outcome() == Outcome.EXPECTED) {
      check(!activity.isFailed(), who + " heard of a failure");
      check(!activity.isChanged(), who + " heard of a change");
      return;
    }
    if (of.outcome() != Outcome.SUCCESS) {
      Throwable error = activity.error();
      check(
          of.outcome() == Outcome.CANCELLATION
              ? error instanceof CancellationException
              : error == delegate.failure(),
          who + " heard of " + error);
      return;
    }
    check(!activity.isFailed(), who + " heard of a failure");
    check(activity.isChanged() != loses(Point.CHANGE_CONDITION), who + " misses the change");
    if (activity.isChanged()) {
      String id = loses(Point.CHANGE_ID) || lacksValues ? null : "4711";
      check(Objects.equals(activity.changeId(), id), who + " has id " + activity.changeId());
      boolean afterId = loses(Point.CHANGE_ID) && of.kind().isThrown();
      Object data = loses(Point.CHANGE_DATA) || afterId || lacksValues ? null : "data";
      check(Objects.equals(activity.changeData(), data), who + " has " + activity.changeData());
    }
  }

  private boolean loses(Point point) {
    return of.point() == point && of.losesValue();
  }

  private void check(boolean holds, String violation) {
    if (!holds) {
      violations.add(violation);
    }
  }
}
