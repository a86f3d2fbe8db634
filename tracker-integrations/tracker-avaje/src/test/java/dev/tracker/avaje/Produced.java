package dev.tracker.avaje;

import io.avaje.inject.Bean;
import io.avaje.inject.Factory;

/** Beans that methods make. */
@Factory
final class Produced {

  /** It adds nothing to its only super-interface, so that is what is decorated. */
  @Bean
  @Undecorated
  Repository<String> shelves() {
    return id -> "shelf " + id;
  }

  /** Avaje takes what an aspect is around for a bean of its class only. */
  @Bean
  @Undecorated
  Warehouse.Doors doors(LoudDoors doors) {
    return doors;
  }
}
