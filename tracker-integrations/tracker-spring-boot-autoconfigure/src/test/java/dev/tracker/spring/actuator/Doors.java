package dev.tracker.spring.actuator;

import dev.tracker.TrackActivity;

/** Something to operate. */
@TrackActivity(subject = "door")
public interface Doors {

  @TrackActivity(args = "name", operation = "open", changeId = "name")
  void open(String name);
}
