package com.acme;

import dev.tracker.avaje.BeanTrackers;
import dev.tracker.avaje.Undecorated;
import io.avaje.inject.Bean;
import io.avaje.inject.BeanScope;
import io.avaje.inject.Factory;
import io.avaje.inject.Primary;
import javax.annotation.processing.Generated;

/**
 * Has Avaje make a bean of {@link Shop.Till.Drawer}, tracked by {@link TrackedShop_Till_Drawer},
 * around the one that is {@link Undecorated}.
 */
@Factory
@Generated("dev.tracker.processor.TrackActivityProcessor")
@SuppressWarnings({
    "all",
    "deprecation",
    "removal"
})
final class TrackedShop_Till_DrawerFactory {
  @Bean
  @Primary
  Shop.Till.Drawer tracked(@Undecorated Shop.Till.Drawer undecorated, BeanScope beans) {
    return new TrackedShop_Till_Drawer(undecorated, BeanTrackers.of(beans));
  }
}
