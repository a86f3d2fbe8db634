package dev.tracker.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import dev.tracker.testing.RecordingTracker;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What {@code docs/context.md} says of its code. */
class RequestsTest {
  private final RecordingTracker tracker = new RecordingTracker();
  private final Requests requests = new Requests(new TrackedOrderService(new Shop(), tracker));
  private final ExecutorService pool = Executors.newSingleThreadExecutor();

  @AfterEach
  void stop() {
    pool.shutdownNow();
  }

  @Test
  void hasTheValuesOfTheEdgeAndNoLongerAfterIt() {
    requests.handle("r-1", "acme");

    ActivityContext context = tracker.onlyActivity().context();
    assertThat(context.get(ContextKey.REQUEST_ID)).isEqualTo("r-1");
    assertThat(context.get(Requests.TENANT)).isEqualTo("acme");
    assertThat(ActivityContext.current()).isSameAs(ActivityContext.root());
  }

  @Test
  void goesAlongToAnotherThread() throws Exception {
    Order placed = requests.handle("r-1", "acme");
    tracker.clear();

    ContextScope scope = ActivityContext.root().with(ContextKey.REQUEST_ID, "r-2").makeCurrent();
    try (scope) {
      requests.findLater(pool, placed.id()).get();
    }

    assertThat(tracker.onlyActivity().context().get(ContextKey.REQUEST_ID)).isEqualTo("r-2");
  }

  @Test
  void backgroundWorkHasTheIdsOnly() {
    ContextScope scope =
        ActivityContext.root()
            .with(ContextKey.REQUEST_ID, "r-3")
            .with(Requests.TENANT, "acme")
            .makeCurrent();
    try (scope) {
      requests.reindexWhenIdle(Runnable::run);
    }

    ActivityContext context = tracker.onlyActivity().context();
    assertThat(context.get(ContextKey.REQUEST_ID)).isEqualTo("r-3");
    assertThat(context.get(Requests.TENANT)).isNull();
  }

  @Test
  void hasADeadline() {
    Order placed = requests.handle("r-1", "acme");

    assertThat(requests.findInTime(placed.id())).isEqualTo(placed);
  }
}
