package dev.tracker.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackerCode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class FollowingTest {
  private static final TrackedMethod PACK =
      TrackedMethod.of(FollowingTest.class, "pack", "pack", "parcel", Effect.CHANGE);

  private final List<String> log = new ArrayList<>();
  private final ActivityTracker tracker = (context, operation, subject, kvArgs) -> activity();
  private final boolean[] guard = TrackerCode.guard();

  @Test
  void detachesBeforeTheCompletion() {
    CompletableFuture<String> stage = CompletableFuture.completedFuture("tea");

    Following.follow(stage, guard, activity(), tracker, PACK, this::completed);

    assertThat(log).containsExactly("detached, guarded true", "completed tea null");
    assertThat(guard).containsExactly(false);
  }

  @Test
  void isDoneAtOnceWithoutAStage() {
    Following.follow(null, guard, activity(), tracker, PACK, this::completed);

    assertThat(log).containsExactly("completed null null");
  }

  @Test
  void endsWhatAStageRefusesToTell() {
    CompletableFuture<String> stage =
        new CompletableFuture<>() {
          @Override
          public CompletableFuture<String> whenComplete(
              BiConsumer<? super String, ? super Throwable> action) {
            throw new UnsupportedOperationException();
          }
        };

    Following.follow(stage, guard, activity(), tracker, PACK, this::completed);

    assertThat(log).containsExactly("detached, guarded true", "ended");
  }

  private void completed(Object value, Throwable failure) {
    log.add("completed " + value + " " + failure);
  }

  private Activity activity() {
    return new Activity() {
      @Override
      public void detach() {
        log.add("detached, guarded " + guard[0]);
      }

      @Override
      public void reportErr(Throwable error) {
        log.add("failed");
      }

      @Override
      public void reportChange(String id, Object data) {
        log.add("changed");
      }

      @Override
      public void end() {
        log.add("ended");
      }
    };
  }
}
