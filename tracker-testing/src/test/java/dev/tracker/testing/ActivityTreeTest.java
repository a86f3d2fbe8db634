package dev.tracker.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import org.junit.jupiter.api.Test;

final class ActivityTreeTest {
  private final RecordingTracker tracker = new RecordingTracker();
  private final ActivityContext request = ActivityContext.root().withNewRequestId();

  @Test
  void indentsWhatIsWithinOnTheThread() {
    on("caller", this::createWithinTwo);

    assertTree(
        """
          create backend [name = "x"] on caller: changed id "7" with data null, ended
            find type on caller: failed with java.lang.IllegalStateException: none, ended
              list on caller: ended
            find owner on caller: ended
          delete backend on caller: ended
        """);
  }

  private void createWithinTwo() {
    Activity create = tracker.start(ActivityContext.root(), "create", "backend", "name", "x");
    Activity find = tracker.start(ActivityContext.root(), "find", "type");
    tracker.start(ActivityContext.root(), "list", "").end();
    find.reportErr(new IllegalStateException("none"));
    find.end();
    tracker.start(ActivityContext.root(), "find", "owner").end();
    create.reportChange("7", null);
    create.end();
    tracker.start(ActivityContext.root(), "delete", "backend").end();
  }

  @Test
  void findsWhatWasLeftToOtherThreadsByTheRequest() {
    on(
        "caller",
        () -> {
          Activity create = tracker.start(request, "create", "backend");
          create.detach();
          tracker.start(ActivityContext.root(), "poll", "queue").end();
          on("worker", () -> tracker.start(request.withNewRequestId(), "other", "request").end());
          on("worker", () -> tracker.start(request.withCancellation().context(), "find", "").end());
          create.end();
          tracker.start(request, "late", "").end();
        });

    assertTree(
        """
          create backend on caller: detached, ended
            find on worker: ended
          poll queue on caller: ended
          other request on worker: ended
          late on caller: ended
        """);
  }

  @Test
  void marksWhatBreaksTheContract() {
    on(
        "caller",
        () -> {
          Activity twice = tracker.start(request, "create", "backend");
          twice.end();
          twice.end();
          tracker.start(request, "find", "backend");
        });

    assertTree(
        """
          create backend on caller: ended !! END came a second time
          find backend on caller: under way !! END never came
        """);
  }

  private static void on(String threadName, Runnable script) {
    Played.on(threadName, script);
  }

  private void assertTree(String expected) {
    assertThat(ActivityTree.of(tracker.activities())).isEqualTo(expected);
  }
}
