package dev.tracker.examples.dagger;

import dagger.BindsInstance;
import dagger.Component;
import dev.tracker.ActivityTracker;
import javax.inject.Singleton;

/** The objects of the application. */
@Singleton
@Component(modules = ShopModule.class)
interface Shop {
  OrderService orders();

  /** Makes them. */
  @Component.Factory
  interface Factory {
    Shop create(@BindsInstance ActivityTracker tracker);
  }
}
