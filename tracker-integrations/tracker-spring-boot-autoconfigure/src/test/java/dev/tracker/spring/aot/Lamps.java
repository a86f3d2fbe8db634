package dev.tracker.spring.aot;

import dev.tracker.TrackActivity;

/** Something that is tracked, in an application that is processed ahead of time. */
@TrackActivity(subject = "lamp")
public interface Lamps {

  @TrackActivity(args = "name", operation = "light", changeId = "name")
  String light(String name);
}
