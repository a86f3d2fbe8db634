package dev.tracker.examples.avaje;

import dev.tracker.ActivityTracker;
import io.avaje.inject.Bean;
import io.avaje.inject.Factory;
import io.avaje.inject.Primary;

/** Says that the service is the tracked one. */
@Factory
final class TrackedBeans {
  // tag::tracked[]
  @Bean
  @Primary
  OrderService orders(DefaultOrderService orders, ActivityTracker tracker) {
    return new TrackedOrderService(orders, tracker);
  }
  // end::tracked[]
}
