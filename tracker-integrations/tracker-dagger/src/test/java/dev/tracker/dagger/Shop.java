package dev.tracker.dagger;

import dagger.BindsInstance;
import dagger.Component;
import dev.tracker.ActivityTracker;
import javax.inject.Singleton;

/** The objects of an application. */
@Singleton
@Component(modules = ShopModule.class)
interface Shop {
  Orders orders();

  DefaultOrders plainOrders();

  @Undecorated
  Orders undecoratedOrders();

  Warehouse.Shelves shelves();

  /** Makes them. */
  @Component.Factory
  interface Factory {
    Shop create(@BindsInstance ActivityTracker tracker);
  }
}
