package dev.tracker.examples.observability;

import com.sun.net.httpserver.HttpExchange;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Receives spans over OTLP as a collector does, and keeps them. */
final class SpanCollector implements AutoCloseable {
  private final LoopbackServer server;

  /** Guarded by itself: the server adds in a thread of its own. */
  private final List<Span> spans = new ArrayList<>();

  SpanCollector() throws IOException {
    server = new LoopbackServer("/v1/traces", this::receive);
  }

  URI uri() {
    return server.uri();
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      ExportTraceServiceRequest request =
          ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
      synchronized (spans) {
        request.getResourceSpansList().stream()
            .flatMap(ofResource -> ofResource.getScopeSpansList().stream())
            .flatMap(ofScope -> ofScope.getSpansList().stream())
            .forEach(spans::add);
      }
      exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
      // The answer that all is well has no fields, and so no bytes.
      exchange.sendResponseHeaders(200, -1);
    }
  }

  List<Span> spans() {
    synchronized (spans) {
      return List.copyOf(spans);
    }
  }

  Tally tally() {
    Tally tally = new Tally();
    for (Span span : spans()) {
      String operation = operation(span);
      tally.add(operation, Fate.ENDED);
      if (span.getStatus().getCode() == Status.StatusCode.STATUS_CODE_ERROR) {
        tally.add(operation, Fate.FAILED);
      }
      if (span.getEventsList().stream()
          .anyMatch(event -> event.getName().equals("activity.changed"))) {
        tally.add(operation, Fate.CHANGED);
      }
    }
    return tally;
  }

  private static String operation(Span span) {
    return span.getAttributesList().stream()
        .filter(attribute -> attribute.getKey().equals("activity.operation"))
        .map(KeyValue::getValue)
        .map(value -> value.getStringValue())
        .findFirst()
        .orElse("none");
  }

  @Override
  public void close() {
    server.close();
  }
}
