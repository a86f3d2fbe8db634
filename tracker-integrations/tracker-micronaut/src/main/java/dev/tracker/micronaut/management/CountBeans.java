package dev.tracker.micronaut.management;

import dev.tracker.containers.catalogue.LiveCounts;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.management.endpoint.annotation.Endpoint;
import jakarta.inject.Singleton;

/** The tracker that counts, where the endpoint shows what it has counted. */
@Factory
@Requires(classes = Endpoint.class)
final class CountBeans {
  @Singleton
  @Order(Ordered.HIGHEST_PRECEDENCE)
  LiveCounts liveCounts() {
    return new LiveCounts();
  }
}
