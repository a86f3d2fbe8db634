package dev.tracker.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class RecordingTrackerTest {
  private static final ActivityContext CONTEXT = ActivityContext.root().withNewRequestId();
  private static final TrackedMethod CREATE =
      TrackedMethod.of(Runnable.class, "create", "create", "backend", Effect.CHANGE, "name");

  private final RecordingTracker tracker = new RecordingTracker();

  @Test
  void keepsWhatAnActivityWasStartedWith() {
    tracker.start(CONTEXT, "create", "backend", "name", "x", "type", null);

    RecordedActivity activity = tracker.onlyActivity();
    assertThat(activity.method()).isNull();
    assertThat(activity.context()).isSameAs(CONTEXT);
    assertThat(activity.operation()).isEqualTo("create");
    assertThat(activity.subject()).isEqualTo("backend");
    assertThat(activity.keysAndValues()).containsExactly("name", "x", "type", null);
    assertThat(activity.arguments().keySet()).containsExactly("name", "type");
    assertThat(activity.arguments()).containsEntry("name", "x").containsEntry("type", null);
  }

  @Test
  void keepsTheMethodOfADecorator() {
    tracker.start(CONTEXT, CREATE, "name", "x");

    RecordedActivity activity = tracker.onlyActivity();
    assertThat(activity.method()).isSameAs(CREATE);
    assertThat(activity.operation()).isEqualTo("create");
    assertThat(activity.subject()).isEqualTo("backend");
    assertThat(activity.arguments()).containsEntry("name", "x");
  }

  @Test
  void keepsTheFailure() {
    Throwable error = new IllegalStateException("boom");

    Activity activity = tracker.start(CONTEXT, "get", "backend");
    activity.reportErr(error);
    activity.end();

    RecordedActivity recorded = tracker.onlyActivity();
    assertThat(recorded.error()).isSameAs(error);
    assertThat(recorded.isChanged()).isFalse();
    assertThat(recorded.changeId()).isNull();
    assertThat(recorded.isEnded()).isTrue();
    assertThat(recorded.violations()).isEmpty();
  }

  @Test
  void keepsTheChange() {
    Object data = new Object();

    Activity activity = tracker.start(CONTEXT, "create", "backend");
    activity.reportChange("4711", data);
    activity.end();

    RecordedActivity recorded = tracker.onlyActivity();
    assertThat(recorded.isChanged()).isTrue();
    assertThat(recorded.changeId()).isEqualTo("4711");
    assertThat(recorded.changeData()).isSameAs(data);
    assertThat(recorded.error()).isNull();
  }

  @Test
  void aChangeWithoutIdAndDataIsAChange() {
    tracker.start(CONTEXT, "create", "backend").reportChange(null, null);

    assertThat(tracker.onlyActivity().isChanged()).isTrue();
  }

  @Test
  void keepsTheCallsInOrderWithTheirThreads() throws Exception {
    Activity activity = tracker.start(CONTEXT, "create", "backend");
    activity.detach();
    Thread completing = new Thread(() -> finish(activity), "completing");
    completing.start();
    completing.join();

    RecordedActivity recorded = tracker.onlyActivity();
    assertThat(recorded.calls())
        .extracting(RecordedCall::kind)
        .containsExactly(CallKind.START, CallKind.DETACH, CallKind.REPORT_CHANGE, CallKind.END);
    Thread starting = Thread.currentThread();
    assertThat(recorded.threads()).containsExactly(starting, starting, completing, completing);
    assertThat(recorded.isDetached()).isTrue();
    assertThat(recorded.violations()).isEmpty();
  }

  @Test
  void closingIsEnding() {
    try (Activity activity = tracker.start(CONTEXT, "create", "backend")) {
      activity.reportChange("4711", null);
    }

    assertThat(tracker.onlyActivity().endCount()).isEqualTo(1);
  }

  @Test
  void aSequenceNumberTellsTheOrderAcrossTrackers() {
    RecordingTracker other = new RecordingTracker();

    Activity outer = tracker.start(CONTEXT, "outer", "");
    Activity inner = other.start(CONTEXT, "inner", "");
    inner.end();
    outer.end();

    List<RecordedCall> calls = new ArrayList<>(tracker.onlyActivity().calls());
    calls.addAll(1, other.onlyActivity().calls());
    assertThat(calls).isSortedAccordingTo(Comparator.comparingLong(RecordedCall::sequence));
  }

  @Test
  void aSnapshotStaysAsItIs() {
    Object[] arguments = {"name", "x"};
    Activity activity = tracker.start(CONTEXT, "create", "backend", arguments);
    RecordedActivity before = tracker.onlyActivity();

    arguments[1] = "y";
    activity.end();

    assertThat(before.isEnded()).isFalse();
    assertThat(before.arguments()).containsEntry("name", "x");
    assertThat(tracker.onlyActivity().arguments()).containsEntry("name", "x");
    assertThat(tracker.onlyActivity().isEnded()).isTrue();
  }

  @Test
  void whatItAnswersCanBeSet() {
    assertThat(tracker.isEnabled(CREATE)).isTrue();
    assertThat(tracker.wantsValues(CREATE)).isTrue();

    assertThat(tracker.disable().isEnabled(CREATE)).isFalse();
    assertThat(tracker.enable().isEnabled(CREATE)).isTrue();
    assertThat(tracker.wantsValues(false).wantsValues(CREATE)).isFalse();
    assertThat(tracker.wantsValues(true).wantsValues(CREATE)).isTrue();
  }

  @Test
  void whatIsStartedAlthoughDisabledIsRecorded() {
    tracker.disable().start(CONTEXT, CREATE);

    assertThat(tracker.activities()).hasSize(1);
  }

  @Test
  void keepsActivitiesInTheOrderOfTheirStarts() {
    Activity first = tracker.start(CONTEXT, "first", "");
    Activity second = tracker.start(CONTEXT, "second", "");
    second.end();
    first.end();

    assertThat(tracker.activities())
        .extracting(RecordedActivity::operation)
        .containsExactly("first", "second");
    assertThat(tracker.lastActivity().operation()).isEqualTo("second");
  }

  @Test
  void forgetsWhenCleared() {
    Activity forgotten = tracker.start(CONTEXT, "create", "backend");

    tracker.clear();
    forgotten.end();

    assertThat(tracker.activities()).isEmpty();
  }

  @Test
  void losesNothingWhenManyThreadsStartAtOnce() throws Exception {
    int threads = 8;
    int activitiesPerThread = 500;
    Callable<Void> work =
        () -> {
          for (int i = 0; i < activitiesPerThread; i++) {
            finish(tracker.start(CONTEXT, "create", "backend", "i", i));
          }
          return null;
        };
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      for (var done : executor.invokeAll(Collections.nCopies(threads, work))) {
        done.get();
      }
    } finally {
      executor.shutdown();
    }

    List<RecordedActivity> recorded = tracker.activities();
    assertThat(recorded).hasSize(threads * activitiesPerThread);
    assertThat(recorded).allSatisfy(activity -> assertThat(activity.violations()).isEmpty());
    assertThat(recorded)
        .isSortedAccordingTo(Comparator.comparingLong(activity -> start(activity).sequence()));
    assertThat(recorded.stream().flatMap(activity -> activity.calls().stream()))
        .extracting(RecordedCall::sequence)
        .doesNotHaveDuplicates();
  }

  @Test
  void showsAllActivitiesWhereOneIsExpected() {
    tracker.start(CONTEXT, "create", "backend", "name", "x");
    tracker.start(CONTEXT, CREATE).end();

    assertThatThrownBy(tracker::onlyActivity)
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Expected one activity, but 2 were started.\n")
        .hasMessageContaining(
            "Activity create backend, started by hand, with arguments [name = \"x\"]\n  #")
        .hasMessageContaining(
            "Activity create backend, of java.lang.Runnable.create, with no arguments\n  #");
  }

  @Test
  void saysSoWhereThereIsNoActivity() {
    assertThatThrownBy(tracker::onlyActivity)
        .isInstanceOf(AssertionError.class)
        .hasMessage("Expected one activity, but 0 were started.\nNo activity was recorded.");
    assertThatThrownBy(tracker::lastActivity)
        .isInstanceOf(AssertionError.class)
        .hasMessage("Expected an activity, but none was started.");
  }

  private static RecordedCall start(RecordedActivity activity) {
    return activity.calls().get(0);
  }

  private static void finish(Activity activity) {
    activity.reportChange("4711", null);
    activity.end();
  }
}
