package dev.tracker.micronaut.http;

import dev.tracker.containers.edge.ContextEdge;
import dev.tracker.containers.edge.EdgeValue;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import io.micronaut.http.annotation.ServerFilter;
import jakarta.inject.Singleton;
import java.util.List;

/** Where contexts come from: an edge, with what the application adds to it. */
@Factory
@Requires(classes = ServerFilter.class)
@Requires(property = "tracker.context", notEquals = StringUtils.FALSE)
final class EdgeBeans {
  @Singleton
  @Requires(missingBeans = ContextEdge.class)
  ContextEdge contextEdge(
      @Property(name = "tracker.request-id-header", defaultValue = "X-Request-Id") String header,
      List<EdgeValue> values) {
    return new ContextEdge(header, values);
  }
}
