package dev.tracker.testing;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Assertions wait for what another thread is about to end. */
@Timeout(60)
final class QuietTest {
  private static final int ROUNDS = 2_000;

  private final RecordingTracker tracker = new RecordingTracker();

  private Activity start() {
    return tracker.start(ActivityContext.root(), "update", "thing");
  }

  @Test
  void whatAFutureCompletesIsSeenAfterTheJoin() {
    for (int round = 0; round < ROUNDS; round++) {
      CompletableFuture<String> future = new CompletableFuture<>();
      Activity activity = start();
      activity.detach();
      // As the caller of join, the tracker depends on the future, and is told in no set order.
      future.whenComplete(
          (value, error) -> {
            LockSupport.parkNanos(1_000);
            activity.reportChange("7", value);
            activity.end();
          });
      CompletableFuture.runAsync(() -> future.complete("done"));
      future.join();

      assertThat(tracker).onlyActivity().reportedChange("7", "done").ended();
      tracker.clear();
    }
  }

  @Test
  void theOnlyAndTheLastActivityAreWaitedFor() {
    Activity activity = start();
    activity.detach();
    CompletableFuture.runAsync(activity::end, CompletableFuture.delayedExecutor(50, MILLISECONDS));
    org.assertj.core.api.Assertions.assertThat(tracker.onlyActivity().isEnded()).isTrue();
    org.assertj.core.api.Assertions.assertThat(tracker.lastActivity().isEnded()).isTrue();
    org.assertj.core.api.Assertions.assertThat(tracker.awaitQuiet()).isEmpty();
  }

  @Test
  void whatNeverEndsIsListedOnceTheTimeIsUp() {
    tracker.patience(Duration.ofMillis(20));
    start().detach();

    assertThatThrownBy(() -> assertThat(tracker).allEnded())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("ended exactly once")
        .hasMessageContaining("update thing")
        .hasMessageContaining("DETACH on ");
    org.assertj.core.api.Assertions.assertThat(tracker.awaitQuiet()).hasSize(1);
  }

  @Test
  void whatTheTestItselfHasUnderWayIsNotWaitedFor() {
    tracker.patience(Duration.ofDays(1));
    start();

    assertThat(tracker).onlyActivity().notDetached();
  }

  @Test
  void whatHasReturnedAndIsNotSettledIsNotWaitedFor() {
    tracker.patience(Duration.ofDays(1));
    Activity activity = start();
    activity.detach();
    activity.returned();

    assertThat(tracker).onlyActivity().detached();
  }

  @Test
  void anotherThreadsActivityIsWaitedFor() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    Thread thread =
        new Thread(
            () -> {
              Activity activity = start();
              started.countDown();
              LockSupport.parkNanos(1_000);
              activity.end();
            });
    thread.start();
    started.await();

    assertThat(tracker).allEnded();
    thread.join();
  }
}
