package dev.tracker.avaje;

import dev.tracker.TrackActivity;

/** Around interfaces. */
final class Warehouse {
  private Warehouse() {}

  /** Nested, and of a generic type. */
  @TrackActivity(subject = "shelf")
  interface Shelves extends Repository<String> {}

  /** Of a bean that an aspect is around. */
  @TrackActivity(subject = "door")
  interface Doors {
    String open(String id);
  }
}
