package dev.tracker.testing.contract;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import org.junit.jupiter.api.Test;

/** What may come of an operation, be it known at its end or settled later. */
abstract class OutcomesContract extends CallsContract {

  /** For subclasses. */
  OutcomesContract() {}

  /** An exception that is a normal outcome comes in the place of a failure. */
  @Test
  public final void takesExpectedExceptions() {
    for (Throwable error : UnusualValues.errors().values()) {
      Activity activity = tracker().start(context, FIND, "id", "7");
      activity.reportExpected(error);
      activity.end();
    }
    assertCompleted();
  }

  /** Results are keys and values like arguments: there may be none, and they may be anything. */
  @Test
  public final void takesResults() {
    Activity plain = tracker().start(context, UPDATE, "id", "7", "to", 8);
    plain.reportResult("count", 3, "first", null);
    plain.reportChange("7", "8");
    plain.end();
    Object[][] oddities = {
      {}, {"count"}, {null}, {7, 8}, {"", "x"}, {"a b=\"c\"\n", "x"}, {"id", 1, "id", 2}
    };
    for (Object[] oddity : oddities) {
      Activity activity = tracker().start(context, FIND, "id", "7");
      activity.reportResult(oddity);
      activity.end();
    }
    UnusualValues.values()
        .forEach(
            (name, value) -> {
              Activity activity = tracker().start(context, FIND, "id", "7");
              activity.reportResult(name, value, "again", value);
              activity.end();
            });
    assertCompleted();
  }

  /** A batch reports a change for each entity. */
  @Test
  public final void takesSeveralChanges() {
    Activity activity = tracker().start(context, UPDATE, "id", "7", "to", 8);
    for (int i = 0; i < 100; i++) {
      activity.reportChange(i % 10 == 0 ? null : Integer.toString(i), i % 7 == 0 ? null : i);
    }
    activity.end();
    assertCompleted();
  }

  /** The work was committed and something after it threw: both are told. */
  @Test
  public final void takesAFailureAndAChange() {
    Activity failedFirst = tracker().start(context, UPDATE, "id", "7", "to", 8);
    failedFirst.reportErr(new IllegalStateException("after the commit"));
    failedFirst.reportChange("7", "8");
    failedFirst.end();
    Activity changedFirst = tracker().start(context, UPDATE, "id", "7", "to", 8);
    changedFirst.reportChange("7", "8");
    changedFirst.reportErr(new IllegalStateException("after the commit"));
    changedFirst.end();
    assertCompleted();
  }

  /** Once an operation has returned, its thread is as it was before, and it is settled later. */
  @Test
  public final void releasesTheThreadWhenItReturns() {
    ThreadState before = threadNow();
    Activity committed = tracker().start(context, UPDATE, "id", "7", "to", 8);
    committed.reportResult("count", 1);
    committed.returned();
    before.assertRestored("after returned");
    Activity rolledBack = tracker().startMeasured(context, UPDATE, "id", "8", "to", 9);
    rolledBack.returnedAfter(1_000_000);
    before.assertRestored("after returnedAfter");
    committed.reportChange("7", "8");
    committed.end();
    rolledBack.reportRolledBack();
    rolledBack.endAfter(1_000_000);
    before.assertRestored("after the end of what was settled later");
    assertCompleted();
  }

  /** Another thread may settle what has returned, and is as it was before. */
  @Test
  public final void isSettledByAnotherThread() {
    ThreadState before = threadNow();
    Activity committed = tracker().start(context, UPDATE, "id", "7", "to", 8);
    committed.returned();
    Activity unknown = tracker().start(context, UPDATE, "id", "7", "to", 8);
    unknown.returned();
    before.assertRestored("after returned");
    OtherThreads.run(
        () -> {
          ContextScope scope = ActivityContext.root().withNewRequestId().makeCurrent();
          try (scope) {
            ThreadState other = threadNow();
            committed.reportChange("7", "8");
            committed.end();
            unknown.reportUnknown();
            unknown.end();
            other.assertRestored("on the thread that settled what another had started");
          }
        });
    assertCompleted();
  }

  /** A transaction may time out while its operation is under way. */
  @Test
  public final void isSettledBeforeItReturns() {
    ThreadState before = threadNow();
    Activity activity = tracker().start(context, UPDATE, "id", "7", "to", 8);
    OtherThreads.run(activity::reportRolledBack);
    activity.returned();
    activity.end();
    before.assertRestored("after the end of what was rolled back before it returned");
    Activity failing = tracker().start(context, UPDATE, "id", "7", "to", 8);
    OtherThreads.run(failing::reportRolledBack);
    failing.reportErr(new IllegalStateException("timed out"));
    failing.end();
    before.assertRestored("after the end of what failed once it was rolled back");
    assertCompleted();
  }
}
