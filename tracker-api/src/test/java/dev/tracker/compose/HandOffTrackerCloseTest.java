package dev.tracker.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.fixtures.CollectedFaults;
import dev.tracker.fixtures.ScriptedTracker;
import dev.tracker.fixtures.WaitingCaller;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
final class HandOffTrackerCloseTest {
  private static final ActivityContext ROOT = ActivityContext.root();
  private static final Duration LONG = Duration.ofSeconds(50);
  private static final TrackedMethod METHOD =
      TrackedMethod.of(Runnable.class, "run", "create", "backend", Effect.CHANGE);

  @RegisterExtension final CollectedFaults faults = new CollectedFaults();

  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private final ScriptedTracker scripted = new ScriptedTracker("t", log);
  private final GatedTracker gated = new GatedTracker(scripted);

  @Test
  void closingLetsWaitingCallersGo() throws Exception {
    HandOffTracker tracker = HandOffTracker.blocking(gated, 1);
    tracker.start(ROOT, "carried", "out");
    gated.awaitHeldUp();
    tracker.start(ROOT, "waiting", "");
    CompletableFuture<Activity> started = WaitingCaller.of(tracker);

    tracker.close(Duration.ofMillis(1));
    assertThat(started.get()).isSameAs(Activity.noop());
  }

  @Test
  void isNotEnabledOnceClosed() {
    HandOffTracker tracker = HandOffTracker.dropping(scripted, 10);
    assertThat(tracker.isEnabled(METHOD)).isTrue();
    Activity underWay = tracker.start(ROOT, METHOD);
    tracker.close();
    tracker.close();
    underWay.end();

    assertThat(tracker.isEnabled(METHOD)).isFalse();
    assertThat(tracker.start(ROOT, METHOD)).isSameAs(Activity.noop());
    assertThat(tracker.startMeasured(ROOT, METHOD)).isSameAs(Activity.noop());
    assertThat(tracker.droppedActivities()).isEqualTo(2);
    assertThat(tracker.flush(LONG)).isTrue();
    assertThat(log).containsExactly("t.isEnabled", "t.start create backend []", "t.detach");
  }

  @Test
  void closingInterruptsTrackerThatHangs() throws Exception {
    HandOffTracker tracker = HandOffTracker.dropping(gated, 10);
    tracker.start(ROOT, METHOD);
    gated.awaitHeldUp();
    tracker.close(Duration.ZERO);
    tracker.close(LONG);

    assertThat(tracker.flush(LONG)).as("all was told").isFalse();
    assertThat(faults.faults().get(0).cause()).isInstanceOf(InterruptedException.class);
  }

  @Test
  void countsWhatClosingAbandons() throws Exception {
    HandOffTracker tracker = HandOffTracker.dropping(gated, 10);
    Activity told = tracker.start(ROOT, METHOD);
    gated.awaitHeldUp();
    tracker.start(ROOT, METHOD).end();
    tracker.start(ROOT, "find", "x").reportErr(new Exception("error"));
    told.end();
    tracker.close(Duration.ZERO);

    assertThat(tracker.droppedActivities()).isEqualTo(2);
    tracker.close(LONG);
    assertThat(tracker.flush(LONG)).as("all was told").isFalse();
    assertThat(tracker.droppedActivities()).isEqualTo(2);
    assertThat(log).isEmpty();
  }

  @Test
  void nothingAbandonedIsToldToOneThatIgnoresInterrupts() throws Exception {
    ActivityTracker ignoring =
        (context, operation, subject, kvArgs) -> {
          try {
            return gated.start(context, operation, subject, kvArgs);
          } catch (Exception interrupted) {
            return scripted.start(context, "interrupted", subject);
          }
        };
    HandOffTracker tracker = HandOffTracker.dropping(ignoring, 10);
    tracker.start(ROOT, "carried", "out");
    gated.awaitHeldUp();
    tracker.start(ROOT, "waiting", "");
    tracker.close(Duration.ZERO);

    assertThat(tracker.flush(LONG)).as("all was told").isFalse();
    assertThat(tracker.droppedActivities()).isEqualTo(1);
    assertThat(log).containsExactly("t.start interrupted out []", "t.detach");
  }

  @Test
  void flushingEndsWithPatience() throws Exception {
    HandOffTracker tracker = HandOffTracker.dropping(gated, 10);
    tracker.start(ROOT, METHOD);
    gated.awaitHeldUp();
    assertThat(tracker.flush(Duration.ofMillis(1))).isFalse();

    Thread.currentThread().interrupt();
    assertThat(tracker.flush(LONG)).isFalse();
    assertThat(Thread.interrupted()).isTrue();

    gated.open();
    assertThat(tracker.flush(LONG)).isTrue();
    tracker.close();
  }

  @Test
  void flushingEndsWhereClosingGivesUp() throws Exception {
    HandOffTracker tracker = HandOffTracker.dropping(gated, 10);
    tracker.start(ROOT, METHOD);
    gated.awaitHeldUp();
    tracker.start(ROOT, METHOD);
    CompletableFuture<Boolean> flushed =
        CompletableFuture.supplyAsync(() -> tracker.flush(Duration.ofHours(1)));
    tracker.close(Duration.ofMillis(50));

    assertThat(flushed.get()).isFalse();
    assertThat(tracker.droppedActivities()).isEqualTo(1);
  }

  @Test
  void anInterruptMeanwhileCutsClosingShortAndIsKeptForTheCaller() throws Exception {
    HandOffTracker tracker = HandOffTracker.dropping(gated, 10);
    tracker.start(ROOT, METHOD);
    gated.awaitHeldUp();

    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    Thread closing =
        new Thread(
            () -> {
              tracker.close(LONG);
              interrupted.complete(Thread.interrupted());
            });
    closing.start();
    while (closing.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    closing.interrupt();

    assertThat(interrupted.get()).isTrue();
    assertThat(tracker.flush(LONG)).as("all was told").isFalse();
  }

  @Test
  void oneThatIsInterruptedAlreadyWaitsForWhatWasHandedOver() {
    HandOffTracker tracker = HandOffTracker.dropping(scripted, 1_000);
    for (int i = 0; i < 1_000; i++) {
      tracker.start(ROOT, "create", "x").end();
    }
    Thread.currentThread().interrupt();
    tracker.close(LONG);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(tracker.droppedActivities()).isZero();
    assertThat(log).hasSize(3_000);
  }

  @Test
  void theThreadDoesNotKeepTheProcessAlive() {
    AtomicBoolean isDaemon = new AtomicBoolean();
    ActivityTracker looking =
        (context, operation, subject, kvArgs) -> {
          isDaemon.set(Thread.currentThread().isDaemon());
          return Activity.noop();
        };
    try (HandOffTracker tracker = HandOffTracker.dropping(looking, 1)) {
      tracker.start(ROOT, METHOD);
    }

    assertThat(isDaemon).isTrue();
  }
}
