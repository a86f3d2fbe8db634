package dev.tracker.avaje;

import jakarta.inject.Singleton;

/** What an aspect is around. */
@Singleton
class LoudDoors implements Warehouse.Doors {
  @Override
  @Loud
  public String open(String id) {
    return "door " + id;
  }
}
