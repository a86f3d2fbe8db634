package dev.tracker.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.CancellableContext;
import dev.tracker.context.ContextKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may be said to a tracker, on one thread and one activity after the other. */
abstract class CallsContract extends TrackerExamination {
  static final TrackedMethod FIND =
      TrackedMethod.of(Runnable.class, "findThing", "find", "thing", Effect.READ, "id");
  static final TrackedMethod UPDATE =
      TrackedMethod.of(Runnable.class, "updateThing", "update", "thing", Effect.CHANGE, "id", "to");

  final ActivityContext context = ActivityContext.root().withNewRequestId();

  /** For subclasses. */
  CallsContract() {}

  /** What generated code and code by hand call, in the order they keep, is taken. */
  @Test
  public final void takesCallsInOrder() {
    assertThat(tracker().isEnabled(UPDATE)).isIn(true, false);
    assertThat(tracker().wantsValues(UPDATE)).isIn(true, false);

    tracker().start(context, FIND, "id", "7").end();
    Activity changing = tracker().start(context, UPDATE, "id", "7", "to", 8);
    changing.reportChange("7", "8");
    changing.end();
    Activity failing = tracker().start(context, "update", "thing", "id", "7");
    failing.reportErr(new IllegalStateException("no such thing"));
    failing.end();
    tracker().start(context, "list", "").close();
    assertCompleted();
  }

  /** A second end, as after {@code close} in try-with-resources, does nothing. */
  @Test
  public final void toleratesSecondEnd() {
    ThreadState before = threadNow();
    Activity outer = tracker().start(context, FIND, "id", "7");
    Activity ended = tracker().start(context, UPDATE, "id", "7", "to", 8);
    ended.reportChange("7", "8");
    ended.end();
    ThreadState withinOuter = threadNow();
    ended.end();
    ended.close();
    withinOuter.assertRestored("after the second end of an inner activity");
    outer.end();
    before.assertRestored("after the end");
    assertCompleted();
  }

  /** An activity that the caller measures is as any other, also where it took no time. */
  @Test
  public final void takesMeasuredActivities() {
    ThreadState before = threadNow();
    assertThat(tracker().wantsDuration(UPDATE)).isIn(true, false);
    Activity changing = tracker().startMeasured(context, UPDATE, "id", "7", "to", 8);
    changing.reportChange("7", "8");
    changing.endAfter(1_000_000);
    changing.endAfter(2_000_000);
    changing.end();
    before.assertRestored("after the end of an activity that the caller measured");
    Activity failing = tracker().startMeasured(context, FIND);
    failing.reportErr(new IllegalStateException("no such thing"));
    failing.endAfter(0);
    before.assertRestored("after the end of a failure that the caller measured");
    assertCompleted();
  }

  /** Ids, data, keys and values may be {@code null}. */
  @Test
  public final void takesNulls() {
    Activity byMethod = tracker().start(context, UPDATE, "id", null, "to", null);
    byMethod.reportChange(null, null);
    byMethod.end();
    Activity byHand = tracker().start(context, "update", "thing", null, null);
    byHand.reportChange(null, "data");
    byHand.end();
    Activity withId = tracker().start(context, "update", "thing", "id", null);
    withId.reportChange("7", null);
    withId.end();
    assertCompleted();
  }

  /** Where no values are wanted, a start comes without arguments, and a change without values. */
  @Test
  public final void takesStartsWithoutValues() {
    Activity changing = tracker().start(context, UPDATE);
    changing.reportChange(null, null);
    changing.end();
    tracker().start(context, FIND).end();
    assertCompleted();
  }

  /** Keys may be missing, empty, repeated, or no strings. */
  @Test
  public final void takesOddArguments() {
    Object key = new Object();
    Object[][] oddities = {
      {"id"},
      {"id", "7", "to"},
      {null},
      {7, 8},
      {key, "x"},
      {"", "x"},
      {"a b=\"c\"\n", "x"},
      {"id", 1, "id", 2},
      {"operation", "x", "op_id", "y"},
      {new int[] {1}, null}
    };
    for (@Nullable Object[] oddity : oddities) {
      tracker().start(context, "update", "thing", oddity).end();
      tracker().start(context, UPDATE, oddity).end();
    }
    assertCompleted();
  }

  /** Values may be anything, at the start and in a change. */
  @Test
  public final void takesUnusualValues() {
    UnusualValues.values()
        .forEach(
            (name, value) -> {
              Activity activity =
                  tracker().start(context, UPDATE, "id", value, value, "to", name, 1);
              activity.reportChange(name, value);
              activity.end();
            });
    UnusualValues.texts()
        .forEach(
            (name, text) -> {
              Activity activity = tracker().start(context, "update" + text, text, text, text);
              activity.reportChange(text, name);
              activity.end();
            });
    assertCompleted();
  }

  /** Errors may be anything that can be thrown. */
  @Test
  public final void takesUnusualErrors() {
    for (Throwable error : UnusualValues.errors().values()) {
      Activity activity = tracker().start(context, FIND, "id", "7");
      activity.reportErr(error);
      activity.end();
    }
    assertCompleted();
  }

  /** Contexts may be empty or cancelled, and have ids that are no tracing system's. */
  @Test
  public final void takesAnyContext() {
    tracker().start(ActivityContext.root(), FIND, "id", "7").end();
    for (String id : UnusualValues.texts().values()) {
      ActivityContext strange =
          context
              .with(ContextKey.REQUEST_ID, id)
              .with(ContextKey.TRACE_ID, id)
              .with(ContextKey.SPAN_ID, id);
      tracker().start(strange, FIND, "id", "7").end();
    }
    CancellableContext cancelled = context.withCancellation();
    cancelled.cancel(new IllegalStateException("given up"));
    tracker().start(cancelled.context(), FIND, "id", "7").end();
    assertCompleted();
  }

  /** The array of the arguments is shared with others, and stays as it is. */
  @Test
  public final void leavesArgumentsAsTheyAre() {
    Object value = new Object();
    @Nullable Object[] arguments = {"id", value, "to", null, "password"};
    tracker().start(context, "update", "thing", arguments).end();
    tracker().start(context, UPDATE, arguments).end();
    assertThat(arguments).containsExactly("id", value, "to", null, "password");
  }
}
