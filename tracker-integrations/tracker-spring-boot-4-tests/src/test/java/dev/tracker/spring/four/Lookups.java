package dev.tracker.spring.four;

import dev.tracker.TrackActivity;

/** A service that may have to try again. */
@TrackActivity(subject = "host")
public interface Lookups {

  /** Looks up. */
  @TrackActivity(args = "name", operation = "find")
  String find(String name);
}
