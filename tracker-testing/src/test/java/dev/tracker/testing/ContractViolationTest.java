package dev.tracker.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContractViolationTest {
  private static final ActivityContext CONTEXT = ActivityContext.root();
  private static final RuntimeException BOOM = new IllegalStateException("boom");

  private final RecordingTracker tracker = new RecordingTracker().patience(Duration.ZERO);

  static Stream<Arguments> lawful() {
    return Stream.of(
        calls("start, end", Activity::end),
        calls("start, reportErr, end", a -> a.reportErr(BOOM), Activity::end),
        calls("start, reportChange, end", a -> a.reportChange("1", null), Activity::end),
        calls("start, detach, end", Activity::detach, Activity::end),
        calls(
            "start, detach, reportErr, end",
            Activity::detach,
            a -> a.reportErr(BOOM),
            Activity::end));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lawful")
  void theContractAllows(String name, List<Call> calls) {
    play(calls);

    assertThat(tracker.onlyActivity().violations()).isEmpty();
  }

  static Stream<Arguments> unlawful() {
    return Stream.of(
        calls("END came a second time", Activity::end, Activity::end),
        calls("END came a second time", Activity::end, Activity::close),
        calls("REPORT_ERR came after END", Activity::end, a -> a.reportErr(BOOM)),
        calls("REPORT_CHANGE came after END", Activity::end, a -> a.reportChange(null, null)),
        calls("DETACH came after END", Activity::end, Activity::detach),
        calls(
            "REPORT_EXPECTED came after REPORT_ERR",
            a -> a.reportErr(BOOM),
            a -> a.reportExpected(BOOM)),
        calls(
            "REPORT_ERR came after REPORT_EXPECTED",
            a -> a.reportExpected(BOOM),
            a -> a.reportErr(BOOM)),
        calls("REPORT_ERR came a second time", a -> a.reportErr(BOOM), a -> a.reportErr(BOOM)),
        calls("REPORT_RESULT came a second time", a -> a.reportResult(), a -> a.reportResult()),
        calls(
            "REPORT_RESULT came after REPORT_CHANGE",
            a -> a.reportChange("1", null),
            a -> a.reportResult("count", 1)),
        calls(
            "REPORT_RESULT came after REPORT_ERR",
            a -> a.reportErr(BOOM),
            a -> a.reportResult("count", 1)),
        calls("REPORT_RESULT was passed a key that is not a string: 7", a -> a.reportResult(7, 8)),
        calls("RETURNED came a second time", Activity::returned, Activity::returned),
        calls("RETURNED came after END", Activity::end, Activity::returned),
        calls(
            "REPORT_ROLLED_BACK came after REPORT_CHANGE",
            a -> a.reportChange("1", null),
            Activity::reportRolledBack),
        calls(
            "REPORT_CHANGE came after REPORT_ROLLED_BACK",
            Activity::reportRolledBack,
            a -> a.reportChange("1", null)),
        calls(
            "REPORT_CHANGE came after REPORT_UNKNOWN",
            Activity::reportUnknown,
            a -> a.reportChange("1", null)),
        calls(
            "REPORT_UNKNOWN came after REPORT_ROLLED_BACK",
            Activity::reportRolledBack,
            Activity::reportUnknown),
        calls("DETACH came after REPORT_CHANGE", a -> a.reportChange("1", null), Activity::detach),
        calls("DETACH came after RETURNED", Activity::returned, Activity::detach),
        calls("REPORT_EXPECTED was passed no error", a -> a.reportExpected(nothing())),
        calls("DETACH came a second time", Activity::detach, Activity::detach),
        calls("REPORT_ERR was passed no error", a -> a.reportErr(nothing())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unlawful")
  void theContractForbids(String explanation, List<Call> calls) {
    play(calls);

    assertThat(tracker.onlyActivity().violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.explanation()).isEqualTo(explanation);
              assertThat(violation.history()).isEqualTo(tracker.onlyActivity().calls());
            });
  }

  @Test
  void theHistoryStopsAtTheCallAtFault() {
    Activity activity = tracker.start(CONTEXT, "create", "backend");
    activity.reportErr(BOOM);
    activity.reportExpected(BOOM);
    activity.end();

    RecordedActivity recorded = tracker.onlyActivity();
    assertThat(recorded.violations())
        .singleElement()
        .satisfies(
            violation -> assertThat(violation.history()).isEqualTo(recorded.calls().subList(0, 3)));
  }

  @Test
  void anActivityStaysOnItsThreadUntilItIsDetached() throws Exception {
    Activity activity = tracker.start(CONTEXT, "create", "backend");
    Thread other = new Thread(activity::end, "other");
    other.start();
    other.join();

    assertThat(tracker.onlyActivity().violations())
        .extracting(ContractViolation::explanation)
        .containsExactly(
            "END came on thread other, but the activity belongs to "
                + Thread.currentThread().getName()
                + " until that thread detaches it");
  }

  @Test
  void onlyTheStartingThreadDetaches() throws Exception {
    Activity activity = tracker.start(CONTEXT, "create", "backend");
    Thread other = new Thread(activity::detach, "other");
    other.start();
    other.join();

    assertThat(tracker.onlyActivity().violations())
        .extracting(ContractViolation::explanation)
        .singleElement()
        .asString()
        .startsWith("DETACH came on thread other");
  }

  @Test
  void anActivityThatHasNotEndedMayStillBeUnderWay() {
    tracker.start(CONTEXT, "create", "backend");

    assertThat(tracker.onlyActivity().violations()).isEmpty();
  }

  @Test
  void argumentsArePairsOfAStringAndAValue() {
    tracker.start(CONTEXT, "create", "backend", "name", "x", 5);

    assertThat(tracker.onlyActivity().violations())
        .extracting(ContractViolation::explanation)
        .containsExactly(
            "START was passed a key without a value",
            "START was passed a key that is not a string: 5");
    assertThat(tracker.onlyActivity().arguments()).containsOnlyKeys("name");
  }

  @Test
  void argumentsHaveTheKeysOfTheMethodOrAreLeftOut() {
    TrackedMethod method =
        TrackedMethod.of(Runnable.class, "find", "find", "users", Effect.READ, "name", "age");

    tracker.start(CONTEXT, method);
    tracker.start(CONTEXT, method, "name", "x", "age", 5);
    tracker.start(CONTEXT, method, "age", 5, "name", "x");

    List<RecordedActivity> recorded = tracker.activities();
    assertThat(recorded.get(0).violations()).isEmpty();
    assertThat(recorded.get(1).violations()).isEmpty();
    assertThat(recorded.get(2).violations())
        .extracting(ContractViolation::explanation)
        .containsExactly(
            "START was passed the keys [age, name], not those of the method, [name, age]");
  }

  @Test
  void readsAsAnExplanationAndTheCallsThatLedToIt() {
    Activity activity = tracker.start(CONTEXT, "create", "backend");
    activity.reportRolledBack();
    activity.reportChange("1", List.of("x"));

    RecordedActivity recorded = tracker.onlyActivity();
    String thread = Thread.currentThread().getName();
    long first = recorded.calls().get(0).sequence();
    assertThat(recorded.violations())
        .singleElement()
        .hasToString(
            """
            REPORT_CHANGE came after REPORT_ROLLED_BACK
              #%d START on %s
              #%d REPORT_ROLLED_BACK on %s
              #%d REPORT_CHANGE on %s: id "1", data ["x"]\
            """
                .formatted(first, thread, first + 1, thread, first + 2, thread));
  }

  private static Arguments calls(String name, Call... calls) {
    return Arguments.of(name, List.of(calls));
  }

  private void play(List<Call> calls) {
    Activity activity = tracker.start(CONTEXT, "create", "backend");
    calls.forEach(call -> call.on(activity));
  }

  /** A null where none is allowed. */
  private static Throwable nothing() {
    return null;
  }

  private interface Call {
    void on(Activity activity);
  }
}
