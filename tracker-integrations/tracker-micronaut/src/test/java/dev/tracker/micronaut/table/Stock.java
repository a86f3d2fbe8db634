package dev.tracker.micronaut.table;

import dev.tracker.TrackActivity;

/** A tracked interface. */
public interface Stock {
  @TrackActivity(args = "item", changeId = "item")
  void reserve(String item);
}
