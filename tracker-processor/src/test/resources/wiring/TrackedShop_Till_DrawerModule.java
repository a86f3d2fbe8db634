package com.acme;

import dagger.Module;
import dagger.Provides;
import dev.tracker.ActivityTracker;
import dev.tracker.dagger.Undecorated;
import javax.annotation.processing.Generated;

/**
 * Has Dagger provide {@link Shop.Till.Drawer}, tracked by {@link TrackedShop_Till_Drawer},
 * around what is bound with {@link Undecorated}.
 */
@Module
@Generated("dev.tracker.processor.TrackActivityProcessor")
@SuppressWarnings({
    "all",
    "deprecation",
    "removal"
})
interface TrackedShop_Till_DrawerModule {
  @Provides
  static Shop.Till.Drawer tracked(@Undecorated Shop.Till.Drawer undecorated,
      ActivityTracker tracker) {
    return new TrackedShop_Till_Drawer(undecorated, tracker);
  }
}
