package dev.tracker.micronaut.http;

import dev.tracker.containers.edge.ContextEdge;
import dev.tracker.containers.edge.EdgeValue;
import dev.tracker.context.ContextKey;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import io.micronaut.http.annotation.ServerFilter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.inject.Singleton;
import java.util.List;

/** Where contexts come from, and what they get. */
final class EdgeBeans {
  private EdgeBeans() {}

  /** The edge itself. */
  @Factory
  @Requires(classes = ServerFilter.class)
  @Requires(property = "tracker.context", notEquals = StringUtils.FALSE)
  static final class Edges {
    @Singleton
    @Requires(missingBeans = ContextEdge.class)
    ContextEdge contextEdge(
        @Property(name = "tracker.request-id-header", defaultValue = "X-Request-Id") String header,
        List<EdgeValue> values) {
      return new ContextEdge(header, values);
    }
  }

  /** The trace, by OpenTelemetry. */
  @Factory
  @Requires(classes = Span.class)
  static final class Traces {
    @Singleton
    EdgeValue activityContextTrace() {
      return new EdgeValue(
          ContextKey.TRACE_ID,
          () -> {
            SpanContext span = Span.current().getSpanContext();
            return span.isValid() ? span.getTraceId() : null;
          });
    }
  }
}
