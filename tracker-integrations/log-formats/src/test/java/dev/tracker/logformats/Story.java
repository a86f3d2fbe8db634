package dev.tracker.logformats;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** Calls to a tracked service, with every kind of event. */
final class Story {
  private static final Orders.Order ORDER =
      new Orders.Order(
          "o-7", 3, 2.5, true, null, "a \"b\"\n=c", List.of("pen", "ink", "cup"), "s3cret");

  /** What formats write themselves, and what may be taken for it. */
  private static final List<String> KEYS =
      List.of(
          "class",
          "ecs",
          "error",
          "error_message",
          "error_stack_trace",
          "error_type",
          "exception",
          "full_message",
          "host",
          "level_name",
          "level_value",
          "log",
          "log_logger",
          "logger",
          "logger_name",
          "mdc",
          "process",
          "process_pid",
          "process_thread_name",
          "service",
          "service_version",
          "short_message",
          "stack_trace",
          "tags",
          "thread",
          "thread_name",
          "time",
          "timestamp",
          "type",
          "version");

  /** Those among them that no format has where it writes key-values. */
  static final Set<String> FREE =
      Set.of(
          "class",
          "exception",
          "full_message",
          "host",
          "mdc",
          "short_message",
          "time",
          "timestamp",
          "type",
          "version");

  private final ActivityTracker tracker;
  private final Orders orders;
  private final List<String> keys;

  Story(ActivityTracker tracker, boolean prefixed) {
    this.keys = keys(prefixed);
    this.tracker = tracker;
    this.orders = new TrackedOrders(new TakenOrders(), tracker);
  }

  /** The same, and the one that GELF does not know without a prefix. */
  static List<String> keys(boolean prefixed) {
    return prefixed ? Stream.concat(KEYS.stream(), Stream.of("id")).toList() : KEYS;
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
      keysOfFormats(context);
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

  private void keysOfFormats(ActivityContext context) {
    Object[] arguments = keys.stream().flatMap(key -> Stream.of(key, "our " + key)).toArray();
    Activity activity = tracker.start(context, "audit", "", arguments);
    activity.reportErr(new IllegalStateException("found"));
    activity.end();
  }

  private void unknown(ActivityContext context) {
    try (Activity activity = tracker.start(context, "restock", "shelf")) {
      activity.reportUnknown();
    }
  }
}
