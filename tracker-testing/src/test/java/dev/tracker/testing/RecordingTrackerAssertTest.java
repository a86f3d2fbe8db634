package dev.tracker.testing;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RecordingTrackerAssertTest {
  private static final ActivityContext CONTEXT = ActivityContext.root();
  private static final TrackedMethod GET =
      TrackedMethod.of(Runnable.class, "get", "get", "backend", Effect.READ);

  private final RecordingTracker tracker = new RecordingTracker();

  @Test
  void countsActivities() {
    assertThat(tracker).recordedNothing().recordedActivities(0);

    tracker.start(CONTEXT, "create", "backend");
    tracker.start(CONTEXT, "delete", "backend");

    assertThat(tracker).recordedActivities(2);
    assertThatFailing(() -> assertThat(tracker).recordedActivities(1))
        .hasMessage(
            "Expected that 1 activity was started, but 2 activities were started.\n%s\n%s",
            tracker.activities().get(0), tracker.activities().get(1));
    assertThatFailing(() -> assertThat(tracker).recordedNothing())
        .hasMessageStartingWith(
            "Expected that no activity was started, but 2 activities were started.\n");
  }

  @Test
  void goesOnToTheOnlyActivity() {
    tracker.start(CONTEXT, GET).end();

    assertThat(tracker)
        .onlyActivity()
        .hasMethod(GET)
        .hasOperation("get")
        .hasSubject("backend")
        .hasNoArguments()
        .didNotFail()
        .reportedNoChange()
        .keptTheContract();

    tracker.start(CONTEXT, GET);
    assertThatFailing(() -> assertThat(tracker).onlyActivity())
        .hasMessageStartingWith(
            "Expected that 1 activity was started, but 2 activities were started.\n");
  }

  @Test
  void tellsMethodsOfTheSameNameApart() {
    TrackedMethod overload = TrackedMethod.of(Runnable.class, "get", "get", "backend", Effect.READ);
    tracker.start(CONTEXT, overload);

    assertThatFailing(() -> assertThat(tracker).onlyActivity().hasMethod(GET))
        .hasMessageStartingWith(
            "Expected the activity to be of the very method java.lang.Runnable.get,"
                + " but it was another that reads the same.\n"
                + "Activity get backend, of java.lang.Runnable.get, with no arguments\n");
  }

  @Test
  void goesOnToOneOfSeveralActivities() {
    tracker.start(CONTEXT, "first", "");
    tracker.start(CONTEXT, "second", "");

    assertThat(tracker).activity(0).hasOperation("first");
    assertThat(tracker).activity(1).hasOperation("second");
    assertThat(tracker).lastActivity().hasOperation("second");
    assertThatFailing(() -> assertThat(tracker).activity(2))
        .hasMessageStartingWith(
            "Expected an activity at index 2, but 2 activities were started.\nActivity first, ");
    assertThatFailing(() -> assertThat(new RecordingTracker()).lastActivity())
        .hasMessage(
            "Expected an activity at index 0, but no activity was started.\n"
                + "No activity was recorded.");
  }

  @Test
  void findsTheActivityThatHasNotEnded() {
    tracker.start(CONTEXT, "first", "").end();
    assertThat(tracker).allEnded();

    Activity second = tracker.start(CONTEXT, "second", "");
    assertThatFailing(() -> assertThat(tracker).allEnded())
        .hasMessage(
            "Expected each activity to have ended exactly once, but 1 has not.\n%s",
            tracker.lastActivity());

    second.end();
    assertThat(tracker).allEnded();

    second.end();
    assertThatFailing(() -> assertThat(tracker).allEnded())
        .hasMessageStartingWith(
            "Expected each activity to have ended exactly once, but 1 has not.\n");
  }

  @Test
  void findsTheActivityThatDidNotKeepTheContract() {
    tracker.start(CONTEXT, "first", "").end();
    Activity second = tracker.start(CONTEXT, "second", "");
    second.end();
    assertThat(tracker).keptTheContract();

    second.reportChange("4711", null);
    assertThatFailing(() -> assertThat(tracker).keptTheContract())
        .hasMessage(
            "Expected each activity to have kept the contract, but REPORT_CHANGE came after END."
                + "\n%s",
            tracker.lastActivity());

    tracker.start(CONTEXT, "third", "");
    assertThatFailing(() -> assertThat(tracker).keptTheContract())
        .hasMessageContaining("REPORT_CHANGE came after END; END never came.\nActivity second, ")
        .hasMessageContaining("\nActivity third, ");
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertThatFailing(
      ThrowingCallable assertion) {
    return assertThatThrownBy(assertion).isInstanceOf(AssertionError.class);
  }
}
