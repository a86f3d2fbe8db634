package dev.tracker.micronaut.management;

import dev.tracker.TrackActivity;

/** What is tracked. */
interface Doors {
  @TrackActivity(subject = "door", args = "name", changeId = "name")
  void openDoor(String name);

  @TrackActivity
  boolean isOpen(String name);
}
