package dev.tracker.spring.transaction;

import dev.tracker.TrackActivity;

/** A service that takes part in whatever transaction there is. */
@TrackActivity(subject = "note")
public interface Notes {

  @TrackActivity(args = "id", changeId = "id")
  void write(String id);
}
