package dev.tracker.slf4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What docs/trackers.md shows of a log in JSON. */
class JsonLogTest {
  private final CapturedLog log = new CapturedLog();

  @Test
  void thePageShowsWhatLogbackWrites() {
    TrackedMethod create =
        TrackedMethod.of(BackendService.class, "create", "create", "backend", Effect.CHANGE);
    Slf4jTracker tracker = Slf4jTracker.builder(log.logger()).stackTraces(false).build();
    ActivityContext context = ActivityContext.root().with(ContextKey.REQUEST_ID, "r-1");
    Activity created = tracker.start(context, create, "name", "x", "size", 7, "apiKey", "k-1");
    created.reportChange("7", Map.of("name", "x"));
    created.end();
    Activity refused = tracker.start(context, create, "name", "two\nlines");
    refused.reportErr(new IllegalStateException("a duplicate"));
    refused.end();
    String json =
        log.json()
            .replaceAll("\"op_id\":\"[^\"]*", "\"op_id\":\"…")
            .replaceAll("\"duration_ms\":\"[^\"]*", "\"duration_ms\":\"…");
    assertThat(Path.of("../../docs/trackers.md")).content().contains("```json\n" + json + "```");
  }
}

/** As in an application, so that its name is such a one. */
interface BackendService {}
