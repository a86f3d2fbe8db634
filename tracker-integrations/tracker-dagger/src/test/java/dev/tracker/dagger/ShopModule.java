package dev.tracker.dagger;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;

/** All that an application writes: what is tracked, and which does the work. */
@Module(includes = {TrackedOrdersModule.class, TrackedWarehouse_ShelvesModule.class})
interface ShopModule {
  @Binds
  @Undecorated
  Orders orders(DefaultOrders orders);

  /** Without a scope. It adds nothing to its only super-interface, so that is what is decorated. */
  @Provides
  @Undecorated
  static Repository<String> shelves() {
    return new Repository<>() {
      @Override
      public String load(String id) {
        return "shelf " + id;
      }
    };
  }
}
