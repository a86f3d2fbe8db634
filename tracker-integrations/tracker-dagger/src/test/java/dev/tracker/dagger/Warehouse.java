package dev.tracker.dagger;

import dev.tracker.TrackActivity;

/** Around interfaces. */
final class Warehouse {
  private Warehouse() {}

  /** Nested, public in a class that is not, and of a generic type. */
  @TrackActivity(subject = "shelf")
  public interface Shelves extends Repository<String> {}
}
