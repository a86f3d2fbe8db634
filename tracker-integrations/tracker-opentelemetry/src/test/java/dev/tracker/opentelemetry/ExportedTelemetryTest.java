package dev.tracker.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What docs/trackers.md shows of spans. */
class ExportedTelemetryTest {
  private static final TrackedMethod CREATE =
      TrackedMethod.of(
          BackendService.class, "create", "create", "backend", Effect.CHANGE, "name", "apiKey");

  private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
  private final OpenTelemetryTracker tracker = new OpenTelemetryTracker(telemetry.openTelemetry());

  private final ActivityContext context =
      ActivityContext.root()
          .with(ContextKey.TRACE_ID, "0af7651916cd43dd8448eb211c80319c")
          .with(ContextKey.SPAN_ID, "b7ad6b7169203331");

  @Test
  void thePageShowsWhatIsExported() {
    Activity created = tracker.start(context, CREATE, "name", "x", "apiKey", "k-1");
    created.reportChange("7", Map.of("name", "x"));
    created.end();
    Activity refused = tracker.start(context, CREATE, "name", "x", "apiKey", "k-1");
    refused.reportErr(new IllegalStateException("a duplicate"));
    refused.end();
    StringBuilder text = new StringBuilder("```\n");
    telemetry.spans().forEach(span -> describe(span, text));
    String shown = text.append("```").toString().replaceAll("op_id = \\w+", "op_id = …");
    assertThat(Path.of("../../docs/trackers.md")).content().contains(shown);
  }

  private static void describe(SpanData span, StringBuilder text) {
    text.append(span.getName()).append("  ").append(span.getStatus().getStatusCode());
    text.append("  ").append(span.getStatus().getDescription());
    text.replace(text.toString().stripTrailing().length(), text.length(), "");
    text.append("\n  trace ").append(span.getTraceId());
    text.append(" parent ").append(span.getParentSpanId()).append('\n');
    describe(span.getAttributes(), "  ", text);
    for (EventData event : span.getEvents()) {
      text.append("  event ").append(event.getName()).append('\n');
      describe(event.getAttributes(), "    ", text);
    }
  }

  private static void describe(Attributes attributes, String indent, StringBuilder text) {
    Map<String, Object> sorted = new TreeMap<>();
    attributes.forEach((AttributeKey<?> key, Object value) -> sorted.put(key.getKey(), value));
    sorted.forEach(
        (key, value) -> {
          String line = value.toString().lines().findFirst().orElse("");
          text.append(indent).append(key).append(" = ").append(line);
          text.append(line.length() < value.toString().length() ? " …\n" : "\n");
        });
  }
}

/** As in an application, so that its name is such a one. */
interface BackendService {}
