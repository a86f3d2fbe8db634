package dev.tracker.micronaut.table;

import dev.tracker.TrackActivity;

/** A tracked interface. */
public interface Prices {
  @TrackActivity(args = "item")
  int findPrice(String item);
}
