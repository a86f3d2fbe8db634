package dev.tracker.examples.dagger;

import dagger.Binds;
import dagger.Module;
import dev.tracker.dagger.Undecorated;

/** Says which class does the work of the service, and that the service is tracked. */
// tag::tracked[]
@Module(includes = TrackedOrderServiceModule.class)
interface ShopModule {
  @Binds
  @Undecorated
  OrderService orders(DefaultOrderService orders);
}
// end::tracked[]
