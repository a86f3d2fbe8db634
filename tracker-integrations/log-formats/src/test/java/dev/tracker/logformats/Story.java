package dev.tracker.logformats;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import dev.tracker.slf4j.Slf4jTracker;
import java.io.UncheckedIOException;
import java.util.List;
import org.assertj.core.api.Assertions;

/** Calls to a tracked service, with every kind of event. */
final class Story {
  private static final Orders.Order ORDER =
      new Orders.Order(
          "o-7", 3, 2.5, true, null, "a \"b\"\n=c", List.of("pen", "ink", "cup"), "s3cret");

  private final Slf4jTracker tracker;
  private final Orders orders;

  Story(Slf4jTracker tracker) {
    this.tracker = tracker;
    this.orders = new TrackedOrders(new TakenOrders(), tracker);
  }

  void play() {
    ActivityContext context =
        ActivityContext.root().with(ContextKey.REQUEST_ID, "r-1").with(ContextKey.TRACE_ID, "t-1");
    ContextScope scope = context.makeCurrent();
    try (scope) {
      orders.place(ORDER);
      Assertions.assertThatThrownBy(() -> orders.cancel(""))
          .isInstanceOf(UncheckedIOException.class);
      Assertions.assertThatThrownBy(() -> orders.cancel("sent-1"))
          .isInstanceOf(IllegalStateException.class);
      batch(context);
      undone(context);
      unknown(context);
    }
  }

  /** As a container settles them. */
  private void batch(ActivityContext context) {
    Activity activity = tracker.start(context, "restock", "", "result.shelf", 7L, "level", null);
    activity.returned();
    activity.reportChange("1", null);
    activity.reportChange("2", "x");
    activity.end();
  }

  private void undone(ActivityContext context) {
    Activity activity = tracker.start(context, "restock", "shelf");
    activity.returned();
    activity.reportRolledBack();
    activity.end();
  }

  private void unknown(ActivityContext context) {
    try (Activity activity = tracker.start(context, "restock", "shelf")) {
      activity.reportUnknown();
    }
  }
}
