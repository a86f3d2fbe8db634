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
  private static final TrackedMethod CREATE =
      TrackedMethod.of(BackendService.class, "create", "create", "backend", Effect.CHANGE);

  private final CapturedLog log = new CapturedLog();

  @Test
  void thePageShowsWhatLogbackWrites() {
    Slf4jTracker tracker = Slf4jTracker.builder(log.logger()).stackTraces(false).build();
    ActivityContext context = ActivityContext.root().with(ContextKey.REQUEST_ID, "r-1");
    Activity created = tracker.start(context, CREATE, "name", "x", "size", 7, "apiKey", "k-1");
    created.reportChange("7", Map.of("name", "x"));
    created.end();
    Activity refused = tracker.start(context, CREATE, "name", "two\nlines");
    refused.reportErr(new IllegalStateException("a duplicate"));
    refused.end();
    String json =
        log.json()
            .replaceAll("\"op_id\":\"[^\"]*", "\"op_id\":\"…")
            .replaceAll("\"duration_ms\":\"[^\"]*", "\"duration_ms\":\"…");
    assertThat(Path.of("../../docs/trackers.md")).content().contains("```json\n" + json + "```");
  }

  @Test
  void thePageShowsOneLineForEachActivity() {
    Slf4jTracker tracker =
        Slf4jTracker.builder(log.logger()).stackTraces(false).linePerActivity().build();
    Activity created = tracker.start(ActivityContext.root(), CREATE, "name", "x");
    created.reportResult("count", 1);
    created.reportChange("7", Map.of("name", "x"));
    created.end();
    Activity refused = tracker.start(ActivityContext.root(), CREATE, "name", "y");
    refused.reportErr(new IllegalStateException("a duplicate"));
    refused.end();
    String pattern = "%-5level %msg %kvp{NONE}%n";
    String lines =
        log.text(pattern)
            .replace(System.lineSeparator(), "\n")
            .replaceAll("op_id=\\w+", "op_id=…")
            .replaceAll("duration_ms=\\S+", "duration_ms=…");

    assertThat(Path.of("../../docs/trackers.md"))
        .content()
        .contains("`" + pattern + "`")
        .contains("```\n" + lines + "```");
  }
}

/** As in an application, so that its name is such a one. */
interface BackendService {}
