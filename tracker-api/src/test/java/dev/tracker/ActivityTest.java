package dev.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.context.ActivityContext;
import dev.tracker.fixtures.ScriptedTracker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActivityTest {
  private final List<String> log = new ArrayList<>();
  private final ActivityTracker tracker = new ScriptedTracker("tracker", log);

  @Test
  void byHandASuccessIsReportedThenEnded() {
    assertThat(update(() -> "done")).isEqualTo("done");

    assertThat(log)
        .containsExactly(
            "tracker.start update user [id, 4711]",
            "tracker.reportChange 4711 done",
            "tracker.end");
  }

  @Test
  void byHandAFailureIsReportedThenEndedAndPasses() {
    RuntimeException boom = new IllegalStateException("boom");

    assertThatThrownBy(
            () ->
                update(
                    () -> {
                      throw boom;
                    }))
        .isSameAs(boom);

    assertThat(log)
        .containsExactly(
            "tracker.start update user [id, 4711]", "tracker.reportErr boom", "tracker.end");
    assertThat(boom).hasNoSuppressedExceptions();
  }

  @Test
  void byHandNothingNeedBeReported() {
    try (Activity activity = tracker.start(ActivityContext.root(), "get", "user")) {
      assertThat(activity).isNotNull();
    }

    assertThat(log).containsExactly("tracker.start get user []", "tracker.end");
  }

  @Test
  void closingIsEnding() {
    tracker.start(ActivityContext.root(), "get", "user").close();

    assertThat(log).containsExactly("tracker.start get user []", "tracker.end");
  }

  @Test
  void detachingIsNothingUnlessATrackerMakesItSo() {
    Activity activity =
        new Activity() {
          @Override
          public void reportErr(Throwable error) {
            log.add("reportErr");
          }

          @Override
          public void reportChange(@Nullable String id, @Nullable Object data) {
            log.add("reportChange");
          }

          @Override
          public void end() {
            log.add("end");
          }
        };

    activity.detach();

    assertThat(log).isEmpty();
  }

  /** As the documentation of {@link Activity} shows it. */
  private String update(Supplier<String> store) {
    try (Activity activity =
        tracker.start(ActivityContext.root(), "update", "user", "id", "4711")) {
      try {
        String user = store.get();
        activity.reportChange("4711", user);
        return user;
      } catch (RuntimeException error) {
        activity.reportErr(error);
        throw error;
      }
    }
  }
}
