package dev.tracker.micronaut.table;

import dev.tracker.TrackActivity;

/** A tracked interface. */
@TrackActivity(subject = "door")
public interface Door {
  @TrackActivity(changeId = "none")
  void openDoor();
}
