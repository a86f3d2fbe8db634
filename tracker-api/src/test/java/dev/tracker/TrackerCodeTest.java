package dev.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.context.ActivityContext;
import dev.tracker.fixtures.Sneaky;
import dev.tracker.runtime.Tracking;
import dev.tracker.spi.DeferredActivity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose code runs on a thread, and what is tracked there. */
class TrackerCodeTest {
  private static final TrackedMethod METHOD =
      TrackedMethod.of(Runnable.class, "run", "create", "backend", Effect.CHANGE);

  private final List<String> log = new ArrayList<>();

  @AfterEach
  void nothingIsLeft() {
    TrackerFaultHandler.set(null);
    assertThat(TrackerCode.isRunning()).isFalse();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void runsFromTheBeginningToTheEndOfWhatIsRun() {
    TrackerCode.run(
        () -> {
          assertThat(TrackerCode.isRunning()).isTrue();
          assertThat(TrackerCode.<String>call(() -> "inner")).isEqualTo("inner");
          assertThat(TrackerCode.isRunning()).isTrue();
          log.add("run");
        });
    assertThat(log).containsExactly("run");
    assertThat(TrackerCode.isRunning()).isFalse();
  }

  @Test
  void endsWithWhatIsThrown() {
    OutOfMemoryError error = new OutOfMemoryError("heap");

    assertThatThrownBy(() -> TrackerCode.run(() -> Sneaky.doThrow(error))).isSameAs(error);

    assertThat(TrackerCode.isRunning()).isFalse();
  }

  @Test
  void runsOnTheThreadsOfAnExecutor() throws InterruptedException {
    Thread[] threads = new Thread[1];
    TrackerCode.executor(
            task -> {
              threads[0] = new Thread(task);
              threads[0].start();
            })
        .execute(() -> log.add("" + TrackerCode.isRunning()));
    threads[0].join();

    assertThat(log).containsExactly("true");
    assertThat(TrackerCode.isRunning()).isFalse();
  }

  @Test
  void aDecoratorGetsAGuardOnlyWhereNoneRuns() {
    ActivityTracker tracker = (context, operation, subject, kvArgs) -> Activity.noop();
    boolean[] guard = Tracking.guard(tracker, METHOD);
    assertThat(guard).containsExactly(false);
    assertThat(Tracking.completionGuard())
        .isSameAs(guard)
        .isSameAs(Tracking.guard(tracker, METHOD));

    TrackerCode.run(
        () -> {
          assertThat(Tracking.guard(tracker, METHOD)).isNull();
          assertThat(Tracking.completionGuard()).isNotSameAs(guard).containsExactly(false);
        });
  }

  @Test
  void theHandlerOfFaultsIsTrackersCodeToo() {
    TrackerFaultHandler.set(fault -> log.add("handled " + TrackerCode.isRunning()));

    Tracking.fault(FaultPoint.START, ActivityTracker.noop(), METHOD, new Exception());

    assertThat(log).containsExactly("handled true");
  }

  @Test
  void aTrackerThatUsedUpAStackIsWatched() {
    TrackerFaultHandler.set(fault -> {});
    Tracking.fault(FaultPoint.IS_ENABLED, ActivityTracker.noop(), METHOD, new StackOverflowError());
    ActivityTracker asking =
        new ActivityTracker() {
          @Override
          public boolean isEnabled(TrackedMethod method) {
            log.add("asked " + TrackerCode.isRunning());
            return Tracking.guard(this, method) == null;
          }

          @Override
          public Activity start(
              ActivityContext context, String operation, String subject, Object... kvArgs) {
            return Activity.noop();
          }
        };

    assertThat(Tracking.isWatched()).isTrue();
    assertThat(Tracking.guard(asking, METHOD)).containsExactly(false);
    assertThat(log).containsExactly("asked true");
  }

  @Test
  void aSubscriptionByATrackerIsNoActivity() {
    DeferredActivity<String> deferred =
        DeferredActivity.of(
            ActivityTracker.noop(),
            METHOD,
            ActivityContext.root(),
            null,
            context -> {
              log.add("start");
              return Activity.noop();
            },
            (activity, result, error) -> log.add("complete"));

    TrackerCode.run(() -> deferred.start(deferred.context()).succeed("result"));
    assertThat(log).isEmpty();

    deferred.start(deferred.context()).succeed("result");
    assertThat(log).containsExactly("start", "complete");
  }

  @Test
  void anInterruptThatAValueMetIsKept() {
    TrackerFault.passOn(new InterruptedException());

    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aDecoratorIsUnwrappedToTheInnermost() {
    Object delegate = new Object();
    TrackingDecorator inner = () -> delegate;
    TrackingDecorator outer = () -> inner;

    assertThat(TrackingDecorator.unwrap(outer)).isSameAs(delegate);
    assertThat(TrackingDecorator.unwrap(delegate)).isSameAs(delegate);
  }
}
