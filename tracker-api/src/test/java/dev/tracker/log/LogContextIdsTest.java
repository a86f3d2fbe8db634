package dev.tracker.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.fixtures.MemoryLogger;
import java.lang.System.Logger.Level;
import org.junit.jupiter.api.Test;

/** The ids of the context, which tell whose request an event belongs to. */
class LogContextIdsTest {
  private final MemoryLogger logger = new MemoryLogger(Level.INFO);
  private final LogActivityTracker tracker = new LogActivityTracker(logger);

  @Test
  void everyEventHasTheIdsOfTheContext() {
    ActivityContext context =
        ActivityContext.root()
            .with(ContextKey.REQUEST_ID, "r-1")
            .with(ContextKey.TRACE_ID, "t-1")
            .with(ContextKey.SPAN_ID, "s-1");

    Activity activity = tracker.start(context, "create", "backend", "name", "x");
    activity.reportErr(new IllegalStateException());
    activity.reportChange("1", null);
    activity.end();

    assertThat(logger.entries())
        .hasSize(4)
        .allSatisfy(
            entry ->
                assertThat(entry.message())
                    .matches(
                        "event=\\w+ operation=create subject=backend op_id=\\w+"
                            + " request_id=r-1 trace_id=t-1 span_id=s-1( .*)?"));
  }

  @Test
  void anIdThatTheContextLacksIsLeftOut() {
    tracker.start(ActivityContext.root().with(ContextKey.TRACE_ID, "t-1"), "list", "");

    assertThat(logger.only().fields()).containsOnlyKeys("event", "operation", "op_id", "trace_id");
  }

  @Test
  void anIdCannotForgeAField() {
    ActivityContext context = ActivityContext.root().with(ContextKey.REQUEST_ID, "1\nevent=failed");

    tracker.start(context, "list", "");

    assertThat(logger.only().message()).endsWith(" request_id=\"1\\nevent=failed\"");
  }

  @Test
  void anOversizedIdIsCut() {
    ActivityContext context = ActivityContext.root().with(ContextKey.REQUEST_ID, "1".repeat(9_999));

    tracker.start(context, "list", "");

    assertThat(logger.only().fields().get("request_id")).endsWith("…(cut, 9999 chars)");
  }
}
