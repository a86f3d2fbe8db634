package dev.tracker.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hand-off that is closed while others hand over to it. */
@Timeout(60)
final class HandOffCloseRaceTest {
  private static final int ROUNDS = 300;
  private static final int ACTIVITIES = 200;
  private static final Duration LONG = Duration.ofSeconds(50);

  private final LongAdder told = new LongAdder();
  private final ActivityTracker counting =
      (context, operation, subject, kvArgs) -> {
        told.increment();
        return Activity.noop();
      };

  static Stream<BiFunction<ActivityTracker, Integer, HandOffTracker>> kinds() {
    return Stream.of(HandOffTracker::dropping, HandOffTracker::blocking);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void eachActivityIsToldOrCountedAsDropped(
      BiFunction<ActivityTracker, Integer, HandOffTracker> kind) throws Exception {
    long dropped = 0;
    for (int round = 0; round < ROUNDS; round++) {
      HandOffTracker tracker = kind.apply(counting, 8);
      CountDownLatch underWay = new CountDownLatch(1);
      CompletableFuture<Void> starting =
          CompletableFuture.runAsync(() -> startAll(tracker, underWay));
      underWay.await();
      tracker.close(LONG);
      starting.get();
      dropped += tracker.droppedActivities();
    }

    assertThat(told.sum() + dropped).isEqualTo((long) ROUNDS * ACTIVITIES);
  }

  private static void startAll(HandOffTracker tracker, CountDownLatch underWay) {
    for (int i = 0; i < ACTIVITIES; i++) {
      if (i == ACTIVITIES / 4) {
        underWay.countDown();
      }
      tracker.start(ActivityContext.root(), "race", "").end();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void flushesReturnOnceTheThreadHasEnded(BiFunction<ActivityTracker, Integer, HandOffTracker> kind)
      throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      HandOffTracker tracker = kind.apply(counting, 8);
      CountDownLatch underWay = new CountDownLatch(1);
      CompletableFuture<Boolean> flushed =
          CompletableFuture.supplyAsync(
              () -> {
                underWay.countDown();
                return tracker.flush(LONG);
              });
      underWay.await();
      tracker.close(LONG);

      assertThat(flushed.get()).isTrue();
    }
  }
}
