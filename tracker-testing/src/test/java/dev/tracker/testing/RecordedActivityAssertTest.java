package dev.tracker.testing;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Activity;
import dev.tracker.Outcome;
import dev.tracker.context.ActivityContext;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecordedActivityAssertTest {
  private static final RuntimeException BOOM = new IllegalStateException("boom");
  private static final Thread HERE = Thread.currentThread();
  private static final Thread ELSEWHERE = new Thread("elsewhere");

  private static final RecordedActivity STARTED = Played.create(activity -> {});
  private static final RecordedActivity ENDED = Played.create(Activity::end);
  private static final RecordedActivity ENDED_TWICE =
      Played.create(
          activity -> {
            activity.end();
            activity.end();
          });
  private static final RecordedActivity FAILED =
      Played.create(
          activity -> {
            activity.reportErr(BOOM);
            activity.end();
          });
  private static final RecordedActivity CHANGED =
      Played.create(
          activity -> {
            activity.reportChange("4711", List.of("x"));
            activity.end();
          });
  private static final RecordedActivity DETACHED =
      Played.create(
          activity -> {
            activity.detach();
            Played.on("completing", activity::end);
          });
  private static final RecordedActivity EXPECTED =
      Played.create(
          activity -> {
            activity.reportExpected(BOOM);
            activity.end();
          });
  private static final RecordedActivity ROLLED_BACK =
      Played.create(
          activity -> {
            activity.reportResult("count", 3);
            activity.returned();
            activity.reportRolledBack();
            activity.end();
          });
  private static final RecordedActivity BATCH =
      Played.create(
          activity -> {
            activity.reportChange("1", "a");
            activity.reportChange("2", "b");
            activity.end();
          });
  private static final RecordedActivity ANYTHING_GOES =
      Played.create(
          activity -> {
            activity.reportErr(BOOM);
            activity.reportChange(null, null);
          });

  interface Assertion {
    void on(RecordedActivityAssert asserted);
  }

  static Stream<Arguments> passing() {
    Thread completing = DETACHED.threads().get(2);
    return Stream.of(
        passing("hasOperation", ENDED, a -> a.hasOperation("create")),
        passing("threwAsExpected", EXPECTED, a -> a.threwAsExpected(RuntimeException.class)),
        passing("hasOutcome", EXPECTED, a -> a.hasOutcome(Outcome.EXPECTED).didNotFail()),
        passing("rolledBack", ROLLED_BACK, a -> a.rolledBack().reportedNoChange()),
        passing("recordedResult", ROLLED_BACK, a -> a.recordedResult("count", 3)),
        passing("reportedChangesOf", BATCH, a -> a.reportedChangesOf("1", "2")),
        passing("hasSubject", ENDED, a -> a.hasSubject("backend")),
        passing("hasMethod", ENDED, a -> a.hasMethod(null)),
        passing("hasContext", ENDED, a -> a.hasContext(ActivityContext.root())),
        passing("hasArguments", ENDED, a -> a.hasArguments("name", "x", "type", null)),
        passing("hasArgument", ENDED, a -> a.hasArgument("name", "x").hasArgument("type", null)),
        passing("failedWith, its class", FAILED, a -> a.failedWith(IllegalStateException.class)),
        passing("failedWith, a class above", FAILED, a -> a.failedWith(RuntimeException.class)),
        passing("failedWith, the instance", FAILED, a -> a.failedWith(BOOM)),
        passing("didNotFail", CHANGED, RecordedActivityAssert::didNotFail),
        passing("reportedChange", CHANGED, RecordedActivityAssert::reportedChange),
        passing("reportedChange of", CHANGED, a -> a.reportedChange("4711", List.of("x"))),
        passing("reportedChange of nothing", ANYTHING_GOES, a -> a.reportedChange(null, null)),
        passing("reportedNoChange", FAILED, RecordedActivityAssert::reportedNoChange),
        passing("ended", ENDED, RecordedActivityAssert::ended),
        passing("keptTheContract", FAILED, RecordedActivityAssert::keptTheContract),
        passing("keptTheContract, detached", DETACHED, RecordedActivityAssert::keptTheContract),
        passing("detached", DETACHED, RecordedActivityAssert::detached),
        passing("notDetached", ENDED, RecordedActivityAssert::notDetached),
        passing("ranOnThread", ENDED, a -> a.ranOnThread(HERE)),
        passing("startedOnThread", DETACHED, a -> a.startedOnThread(HERE)),
        passing("endedOnThread", DETACHED, a -> a.endedOnThread(completing)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passing")
  void passes(String name, RecordedActivity activity, Assertion assertion) {
    assertion.on(assertThat(activity));
  }

  static Stream<Arguments> failing() {
    return Stream.of(
        failing(
            ENDED,
            a -> a.hasOperation("delete"),
            "to have the operation \"delete\", but it was \"create\""),
        failing(ENDED, a -> a.hasSubject(""), "to have the subject \"\", but it was \"backend\""),
        failing(
            ENDED,
            a -> a.hasArguments("type", null, "name", "x"),
            "to have the arguments [type = null, name = \"x\"], but it had arguments [name = \"x\","
                + " type = null]"),
        failing(
            ENDED,
            a -> a.hasArguments("name", "x"),
            "to have the arguments [name = \"x\"], but it had arguments [name = \"x\", type ="
                + " null]"),
        failing(
            ENDED,
            a -> a.hasArgument("name", "y"),
            "to have the argument name = \"y\", but that was \"x\""),
        failing(
            ENDED,
            a -> a.hasArgument("id", null),
            "to have the argument id = null, but it had arguments [name = \"x\", type = null]"),
        failing(
            ENDED,
            RecordedActivityAssert::hasNoArguments,
            "to have no arguments, but it had arguments [name = \"x\", type = null]"),
        failing(
            FAILED,
            a -> a.threwAsExpected(IllegalStateException.class),
            "to have thrown a java.lang.IllegalStateException as a normal outcome,"
                + " but it failed with java.lang.IllegalStateException: boom"),
        failing(
            EXPECTED,
            a -> a.hasOutcome(Outcome.SUCCESS),
            "to have the outcome success, but its outcome is expected"),
        failing(
            BATCH,
            RecordedActivityAssert::rolledBack,
            "to have the outcome rolled_back, but it reported a change"),
        failing(
            ROLLED_BACK,
            a -> a.recordedResult("size", 3),
            "to have recorded a result size, but it recorded [count]"),
        failing(
            ROLLED_BACK,
            a -> a.recordedResult("count", 4),
            "to have recorded a result count 4, but that was 3"),
        failing(
            BATCH,
            a -> a.reportedChangesOf("1"),
            "to have reported changes of the ids [\"1\"], but those were [\"1\", \"2\"]"),
        failing(
            FAILED,
            a -> a.failedWith(IllegalArgumentException.class),
            "to have failed with a java.lang.IllegalArgumentException,"
                + " but it failed with java.lang.IllegalStateException: boom"),
        failing(
            FAILED,
            a -> a.failedWith(new IllegalStateException("boom")),
            "to have failed with the very instance of java.lang.IllegalStateException: boom,"
                + " but it failed with another that reads the same"),
        failing(
            CHANGED,
            a -> a.failedWith(BOOM),
            "to have failed with the very instance of java.lang.IllegalStateException: boom,"
                + " but it reported a change"),
        failing(
            FAILED,
            RecordedActivityAssert::didNotFail,
            "not to have failed, but it failed with java.lang.IllegalStateException: boom"),
        failing(
            ENDED,
            RecordedActivityAssert::reportedChange,
            "to have reported a change, but it reported neither a failure nor a change"),
        failing(
            FAILED,
            a -> a.reportedChange("4711", null),
            "to have reported a change, but it failed with java.lang.IllegalStateException: boom"),
        failing(
            CHANGED,
            a -> a.reportedChange("4712", List.of("x")),
            "to have reported a change of id \"4712\", but that was \"4711\""),
        failing(
            CHANGED,
            a -> a.reportedChange("4711", null),
            "to have reported a change with data null, but that was [\"x\"]"),
        failing(
            ANYTHING_GOES,
            RecordedActivityAssert::reportedNoChange,
            "to have reported no change, but it failed with"
                + " java.lang.IllegalStateException: boom and it reported a change"),
        failing(
            STARTED, RecordedActivityAssert::ended, "to have ended exactly once, but it has not"),
        failing(
            ENDED_TWICE,
            RecordedActivityAssert::ended,
            "to have ended exactly once, but it was ended 2 times"),
        failing(
            ANYTHING_GOES,
            RecordedActivityAssert::keptTheContract,
            "to have kept the contract, but END never came"),
        failing(ENDED, RecordedActivityAssert::detached, "to have been detached, but it was not"),
        failing(
            DETACHED, RecordedActivityAssert::notDetached, "not to have been detached, but it was"),
        failing(
            DETACHED,
            a -> a.ranOnThread(HERE),
            "to run on thread " + HERE.getName() + ", but END came on completing"),
        failing(
            ENDED,
            a -> a.startedOnThread(ELSEWHERE),
            "to be started on thread elsewhere, but START came on " + HERE.getName()),
        failing(
            DETACHED,
            a -> a.endedOnThread(HERE),
            "to end on thread " + HERE.getName() + ", but END came on completing"),
        failing(STARTED, a -> a.endedOnThread(HERE), "to have ended exactly once, but it has not"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("failing")
  void failsAndExplainsWhy(RecordedActivity activity, Assertion assertion, String explanation) {
    assertThatThrownBy(() -> assertion.on(assertThat(activity)))
        .isInstanceOf(AssertionError.class)
        .hasMessage("Expected the activity " + explanation + ".\n" + activity);
  }

  private static Arguments passing(String name, RecordedActivity activity, Assertion assertion) {
    return Arguments.of(name, activity, assertion);
  }

  private static Arguments failing(
      RecordedActivity activity, Assertion assertion, String explanation) {
    return Arguments.of(activity, assertion, explanation);
  }

  /** As where nothing was thrown that the test could have kept. */
  @Test
  void noErrorIsNoFailure() {
    assertThatThrownBy(() -> assertThat(ENDED).failedWith((Throwable) null))
        .isInstanceOf(NullPointerException.class);
  }
}
