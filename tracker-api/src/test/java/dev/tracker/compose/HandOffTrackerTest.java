package dev.tracker.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackerFault;
import dev.tracker.context.ActivityContext;
import dev.tracker.fixtures.CollectedFaults;
import dev.tracker.fixtures.ScriptedTracker;
import dev.tracker.fixtures.ScriptedTracker.Call;
import dev.tracker.fixtures.WaitingCaller;
import dev.tracker.runtime.Tracking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
final class HandOffTrackerTest {
  private static final ActivityContext ROOT = ActivityContext.root();
  private static final Duration LONG = Duration.ofSeconds(50);
  private static final TrackedMethod METHOD =
      TrackedMethod.of(Runnable.class, "run", "create", "backend", Effect.CHANGE);

  @RegisterExtension final CollectedFaults faults = new CollectedFaults();

  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private final ScriptedTracker scripted = new ScriptedTracker("t", log);

  private final GatedTracker gated = new GatedTracker(scripted);

  @Test
  void carriesOutCallsInOrderAndDetached() {
    try (HandOffTracker tracker = HandOffTracker.dropping(scripted, 10)) {
      Activity first = tracker.start(ROOT, METHOD, "id", "7");
      Activity second = tracker.start(ROOT, "find", "x");
      first.detach();
      first.reportChange("7", "x");
      second.reportErr(new Exception("error"));
      second.end();
      first.end();
      first.end();
      assertThat(tracker.flush(LONG)).isTrue();
    }

    assertThat(log)
        .containsExactly(
            "t.start create backend [id, 7]",
            "t.detach",
            "t.start find x []",
            "t.detach",
            "t.reportChange 7 x",
            "t.reportErr error",
            "t.end",
            "t.end");
  }

  @Test
  void dropsWholeActivitiesWhenFull() throws Exception {
    try (HandOffTracker tracker = HandOffTracker.dropping(gated, 1)) {
      Activity carriedOut = tracker.start(ROOT, "carried", "out");
      gated.awaitHeldUp();
      Activity waiting = tracker.start(ROOT, "waiting", "");
      Activity dropped = tracker.start(ROOT, METHOD);

      assertThat(dropped).isSameAs(Activity.noop());
      assertThat(tracker.droppedActivities()).isEqualTo(1);
      waiting.reportChange("7", null);
      waiting.end();
      carriedOut.end();
      gated.open();
    }

    assertThat(log)
        .containsExactly(
            "t.start carried out []",
            "t.detach",
            "t.start waiting  []",
            "t.detach",
            "t.reportChange 7 null",
            "t.end",
            "t.end");
  }

  @Test
  void callersWaitForRoom() throws Exception {
    try (HandOffTracker tracker = HandOffTracker.blocking(gated, 1)) {
      tracker.start(ROOT, "carried", "out");
      gated.awaitHeldUp();
      tracker.start(ROOT, "waiting", "");
      CompletableFuture<Activity> started = WaitingCaller.of(tracker);
      assertThat(started).isNotDone();

      gated.open();
      assertThat(started.get()).isNotSameAs(Activity.noop());
      assertThat(tracker.droppedActivities()).isZero();
    }

    assertThat(log).contains("t.start late  []");
  }

  @Test
  void interruptedCallersGoOnUntracked() throws Exception {
    try (HandOffTracker tracker = HandOffTracker.blocking(gated, 1)) {
      tracker.start(ROOT, "carried", "out");
      gated.awaitHeldUp();
      tracker.start(ROOT, "waiting", "");
      Thread.currentThread().interrupt();
      Activity untracked = tracker.start(ROOT, METHOD);

      assertThat(Thread.interrupted()).isTrue();
      assertThat(untracked).isSameAs(Activity.noop());
      assertThat(tracker.droppedActivities()).isEqualTo(1);
      gated.open();
    }
  }

  @Test
  void interruptedCallersThatNeedNotWaitAreTracked() {
    try (HandOffTracker tracker = HandOffTracker.blocking(scripted, 1)) {
      Thread.currentThread().interrupt();
      tracker.start(ROOT, METHOD).end();

      assertThat(Thread.interrupted()).isTrue();
      assertThat(tracker.flush(LONG)).isTrue();
      assertThat(tracker.droppedActivities()).isZero();
    }
  }

  @Test
  void trackerDoesNotWaitForItself() {
    AtomicReference<HandOffTracker> itself = new AtomicReference<>();
    ActivityTracker tracked =
        (context, operation, subject, kvArgs) -> {
          if (operation.equals("outer")) {
            itself.get().start(context, "inner", "1").end();
            itself.get().start(context, "inner", "2").end();
          }
          return scripted.start(context, operation, subject, kvArgs);
        };
    try (HandOffTracker tracker = HandOffTracker.blocking(tracked, 1)) {
      itself.set(tracker);
      tracker.start(ROOT, "outer", "").end();
      assertThat(tracker.flush(LONG)).isTrue();
      assertThat(tracker.flush(LONG)).isTrue();
      assertThat(tracker.droppedActivities()).isEqualTo(1);
    }

    assertThat(log).contains("t.start inner 1 []").doesNotContain("t.start inner 2 []");
  }

  @Test
  void reportsFaultsAndGoesOn() {
    IllegalStateException fault = new IllegalStateException("fault");
    scripted.throwing(Call.REPORT_CHANGE, fault);
    try (HandOffTracker tracker = HandOffTracker.dropping(scripted, 10)) {
      Activity activity = tracker.start(ROOT, METHOD);
      activity.reportChange(null, null);
      activity.end();
    }

    assertThat(log).endsWith("t.reportChange null null", "t.end");
    assertThat(faults.faults())
        .containsExactly(new TrackerFault(FaultPoint.REPORT_CHANGE, scripted, METHOD, fault));
  }

  @Test
  void forgetsWhatCouldNotStart() {
    scripted.startingNothing();
    try (HandOffTracker tracker = HandOffTracker.dropping(scripted, 10)) {
      tracker.start(ROOT, METHOD).end();
    }

    assertThat(log).containsExactly("t.start create backend []");
    assertThat(faults.faults()).hasSize(1);
  }

  @Test
  void survivesErrorsOfTheVirtualMachine() {
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    AtomicReference<@Nullable Throwable> uncaught = new AtomicReference<>();
    OutOfMemoryError error = new OutOfMemoryError("for the test");
    scripted.throwing(Call.REPORT_ERR, error);
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> uncaught.set(thrown));
    try (HandOffTracker tracker = HandOffTracker.dropping(scripted, 10)) {
      Activity activity = tracker.start(ROOT, METHOD);
      activity.reportErr(new Exception("error"));
      activity.end();
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }

    assertThat(uncaught).hasValue(error);
    assertThat(log).endsWith("t.end");
  }

  @Test
  @SuppressWarnings("NullAway") // what this is about
  void roomIsGivenBackWhereTheStartFails() {
    try (HandOffTracker tracker = HandOffTracker.dropping(scripted, 1)) {
      assertThatThrownBy(() -> tracker.start(ROOT, "create", "x", (Object[]) null))
          .isInstanceOf(NullPointerException.class);
      tracker.start(ROOT, "create", "y").end();
      assertThat(tracker.flush(LONG)).isTrue();
      assertThat(tracker.droppedActivities()).isZero();
    }
    assertThat(log).startsWith("t.start create y []");
  }

  @Test
  void inheritsNoValuesOfTheThreadThatMadeIt() {
    InheritableThreadLocal<String> user = new InheritableThreadLocal<>();
    List<@Nullable String> seen = new ArrayList<>();
    user.set("alice");
    try (HandOffTracker tracker =
        HandOffTracker.dropping(
            (context, operation, subject, kvArgs) -> {
              seen.add(user.get());
              return Activity.noop();
            },
            1)) {
      tracker.start(ROOT, "create", "x");
      assertThat(tracker.flush(LONG)).isTrue();
    }
    assertThat(seen).containsOnlyNulls().hasSize(1);
  }

  @SuppressWarnings("InfiniteRecursion") // The end of the stack is where it leads.
  private static int overflowing(Runnable call) {
    call.run();
    return overflowing(call) + 1;
  }

  @Test
  void stacksThatOverflowInACallDoNotStopTheQueue() throws Exception {
    CountingTracker counting = new CountingTracker();
    try (HandOffTracker tracker = HandOffTracker.dropping(counting, 100_000)) {
      for (int i = 0; i < 30; i++) {
        Thread thread =
            new Thread(
                null,
                () ->
                    assertThatThrownBy(
                            () ->
                                overflowing(
                                    () -> tracker.start(ROOT, METHOD, Tracking.NO_ARGUMENTS).end()))
                        .isInstanceOf(StackOverflowError.class),
                "deep",
                256 << 10);
        thread.start();
        thread.join();
      }
      assertThat(tracker.flush(LONG)).isTrue();
      long before = counting.started;
      for (int i = 0; i < 1_000; i++) {
        tracker.start(ROOT, METHOD).end();
      }
      assertThat(tracker.flush(LONG)).isTrue();
      assertThat(counting.started - before).isEqualTo(1_000);
    }
  }

  /** Counts starts, on the queue's thread. */
  private static final class CountingTracker implements ActivityTracker {
    volatile long started;

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // by one thread only
    public Activity start(
        ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
      started++;
      return Activity.noop();
    }
  }

  @Test
  void argumentsMayBeUsedAgain() throws Exception {
    Object[] arguments = {"id", "7"};
    try (HandOffTracker tracker = HandOffTracker.dropping(gated, 10)) {
      tracker.start(ROOT, "find", "x", arguments);
      gated.awaitHeldUp();
      tracker.start(ROOT, METHOD, arguments);
      arguments[1] = "8";
      gated.open();
    }

    assertThat(log).contains("t.start find x [id, 7]", "t.start create backend [id, 7]");
  }

  @Test
  void answersAsTheTracker() {
    scripted.disabled().withoutValues();
    try (HandOffTracker tracker = HandOffTracker.dropping(scripted, 1)) {
      assertThat(tracker.isEnabled(METHOD)).isFalse();
      assertThat(tracker.wantsValues(METHOD)).isFalse();
    }
  }

  @Test
  void refusesQueueWithoutRoom() {
    assertThatThrownBy(() -> HandOffTracker.dropping(scripted, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
