package dev.tracker.examples.dagger;

import dagger.Module;
import dagger.Provides;
import dev.tracker.ActivityTracker;
import javax.inject.Singleton;

/** Says that the service is the tracked one. */
@Module
interface ShopModule {
  // tag::tracked[]
  @Provides
  @Singleton
  static OrderService orders(DefaultOrderService orders, ActivityTracker tracker) {
    return new TrackedOrderService(orders, tracker);
  }
  // end::tracked[]
}
