package dev.tracker.cdi.beans;

import dev.tracker.TrackActivity;

/** A tracked interface. */
public interface Doors {
  @TrackActivity(args = "id", changeId = "id")
  String open(String id);
}
