package dev.tracker.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.fixtures.CollectedFaults;
import dev.tracker.fixtures.ScriptedTracker;
import dev.tracker.fixtures.ScriptedTracker.Call;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GuardedTrackerTest {
  private static final TrackedMethod METHOD =
      TrackedMethod.of(Runnable.class, "run", "create", "backend", Effect.CHANGE);
  private static final Throwable FAULT = new IllegalStateException("fault");

  @RegisterExtension final CollectedFaults faults = new CollectedFaults();

  private final AtomicLong nanoTime = new AtomicLong();
  private final List<String> log = new ArrayList<>();
  private final ScriptedTracker guarded = new ScriptedTracker("guarded", log);
  private final ScriptedTracker fallback = new ScriptedTracker("fallback", log);
  private final GuardedTracker tracker = guard(guarded);

  private GuardedTracker guard(ActivityTracker faulty) {
    return GuardedTracker.builder(faulty)
        .fallback(fallback)
        .faults(3, Duration.ofSeconds(10))
        .pause(Duration.ofSeconds(30))
        .slowerThan(Duration.ofMillis(20))
        .nanoTime(nanoTime::get)
        .build();
  }

  @Test
  void passesOnWhatWorks() {
    live();
    assertThat(log)
        .containsExactly(
            "guarded.isEnabled",
            "guarded.wantsValues",
            "guarded.start create backend []",
            "guarded.detach",
            "guarded.reportChange 7 x",
            "guarded.end");

    log.clear();
    Activity activity = tracker.start(ActivityContext.root(), "find", "x", "id", 7);
    activity.reportErr(new Exception("error"));
    activity.end();
    assertThat(log)
        .containsExactly("guarded.start find x [id, 7]", "guarded.reportErr error", "guarded.end");
  }

  @ParameterizedTest
  @EnumSource(Call.class)
  void pausesAfterFaultsOfAnyKind(Call call) {
    guarded.throwing(call, FAULT);
    for (int i = 0; i < 3; i++) {
      assertThat(tracker.isPaused()).isFalse();
      switch (call) {
        case REPORT_ERR -> fail();
        case REPORT_EXPECTED -> tell(activity -> activity.reportExpected(new Exception("error")));
        case REPORT_RESULT -> tell(activity -> activity.reportResult("count", 1));
        case RETURNED -> tell(Activity::returned);
        case REPORT_ROLLED_BACK -> tell(Activity::reportRolledBack);
        case REPORT_UNKNOWN -> tell(Activity::reportUnknown);
        default -> live();
      }
    }

    assertThat(tracker.isPaused()).isTrue();
    assertThat(faults.faults()).hasSize(3).allMatch(f -> f.cause() == FAULT);
    log.clear();
    live();
    assertThat(log).isNotEmpty().allMatch(entry -> entry.startsWith("fallback."));
  }

  @Test
  void startsWithTheFallbackWhatTheTrackerCannot() {
    guarded.throwing(Call.START, FAULT);
    live();

    assertThat(log)
        .contains("guarded.start create backend []", "fallback.start create backend []")
        .endsWith("fallback.end");
  }

  @Test
  void nullIsNoActivity() {
    guarded.startingNothing();
    tracker.start(ActivityContext.root(), "find", "x");

    assertThat(faults.faults().get(0).point()).isEqualTo(FaultPoint.START);
    assertThat(log).contains("fallback.start find x []");
  }

  @Test
  void startsNothingThatTheFallbackIsNotFor() {
    guarded.throwing(Call.START, FAULT);
    fallback.disabled();

    assertThat(tracker.start(ActivityContext.root(), METHOD)).isSameAs(Activity.noop());
  }

  @Test
  void pausesAfterSlowCalls() {
    Duration[] needed = {Duration.ofMillis(20)};
    GuardedTracker slow =
        guard(
            (context, operation, subject, kvArgs) -> {
              nanoTime.addAndGet(needed[0].toNanos());
              return Activity.noop();
            });
    for (int i = 0; i < 5; i++) {
      slow.start(ActivityContext.root(), METHOD);
    }
    assertThat(slow.isPaused()).as("just in time").isFalse();

    needed[0] = Duration.ofMillis(20).plusNanos(1);
    for (int i = 0; i < 3; i++) {
      slow.start(ActivityContext.root(), METHOD).end();
    }
    assertThat(slow.isPaused()).as("too slow").isTrue();
    assertThat(faults.faults()).isEmpty();
  }

  @Test
  void aSlowCallFromBeforeThePauseDoesNotBeginTheNext() {
    boolean[] hangs = {true};
    GuardedTracker[] guards = new GuardedTracker[1];
    guards[0] =
        guard(
            (context, operation, subject, kvArgs) -> {
              if (hangs[0]) {
                hangs[0] = false;
                pauseAndRecover(guards[0]);
              }
              nanoTime.addAndGet(Duration.ofSeconds(1).toNanos());
              return Activity.noop();
            });
    guards[0].start(ActivityContext.root(), METHOD);
    assertThat(guards[0].isPaused()).as("hung since before").isFalse();
    guards[0].start(ActivityContext.root(), METHOD);
    assertThat(guards[0].isPaused()).as("slow since").isTrue();
  }

  private void pauseAndRecover(GuardedTracker slow) {
    for (int i = 0; i < 3; i++) {
      slow.start(ActivityContext.root(), METHOD);
    }
    assertThat(slow.isPaused()).isTrue();
    nanoTime.addAndGet(Duration.ofSeconds(30).toNanos());
    assertThat(slow.isPaused()).isFalse();
  }

  @Test
  void faultsFarApartDoNotCountTogether() {
    guarded.throwing(Call.START, FAULT);
    for (int i = 0; i < 20; i++) {
      live();
      nanoTime.addAndGet(Duration.ofSeconds(5).toNanos());
    }

    assertThat(tracker.isPaused()).isFalse();
  }

  @Test
  void faultsAsFarApartAsTheTimeDoNotCountTogether() {
    guarded.throwing(Call.START, FAULT);
    live();
    nanoTime.addAndGet(Duration.ofSeconds(10).toNanos());
    live();
    live();
    assertThat(tracker.isPaused()).isFalse();

    nanoTime.addAndGet(Duration.ofSeconds(10).toNanos() - 1);
    live();
    assertThat(tracker.isPaused()).isTrue();
  }

  @Test
  void triesAgainAfterThePauseAndIsSoonTiredOfIt() {
    guarded.throwing(Call.END, FAULT);
    live();
    live();
    live();
    nanoTime.addAndGet(Duration.ofSeconds(30).toNanos() - 1);
    assertThat(tracker.isPaused()).isTrue();
    nanoTime.addAndGet(1);
    assertThat(tracker.isPaused()).isFalse();

    live();
    assertThat(tracker.isPaused()).as("after one more").isTrue();
  }

  @Test
  void endsWhatIsUnderWayWhereItWasStarted() {
    Activity underWay = tracker.start(ActivityContext.root(), METHOD);
    guarded.throwing(Call.START, FAULT);
    live();
    live();
    live();
    log.clear();
    underWay.end();

    assertThat(log).containsExactly("guarded.end");
  }

  @Test
  void errorsOfTheVirtualMachinePass() {
    OutOfMemoryError error = new OutOfMemoryError("for the test");
    guarded.throwing(Call.START, error);

    assertThatThrownBy(() -> tracker.start(ActivityContext.root(), METHOD)).isSameAs(error);
  }

  @Test
  void goesNowhereUnlessToldWhere() {
    GuardedTracker alone =
        GuardedTracker.builder(guarded.throwing(Call.START, FAULT))
            .faults(1, Duration.ofSeconds(Long.MAX_VALUE))
            .build();

    assertThat(alone.start(ActivityContext.root(), METHOD)).isSameAs(Activity.noop());
    assertThat(alone.isPaused()).isTrue();
    assertThat(alone.isEnabled(METHOD)).isFalse();
    assertThat(alone.wantsValues(METHOD)).isFalse();
  }

  @Test
  void refusesWhatMakesNoSense() {
    GuardedTracker.Builder builder = GuardedTracker.builder(guarded);

    assertThatThrownBy(() -> builder.faults(0, Duration.ofSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.pause(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.slowerThan(Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** As a generated decorator does, of what returns a future. */
  private void tell(Consumer<Activity> call) {
    Activity activity = tracker.start(ActivityContext.root(), METHOD);
    call.accept(activity);
    activity.end();
  }

  private void live() {
    if (tracker.isEnabled(METHOD)) {
      tracker.wantsValues(METHOD);
      Activity activity = tracker.start(ActivityContext.root(), METHOD);
      activity.detach();
      activity.reportChange("7", "x");
      activity.end();
    }
  }

  private void fail() {
    Activity activity = tracker.start(ActivityContext.root(), METHOD);
    activity.reportErr(new Exception("error"));
    activity.end();
  }
}
