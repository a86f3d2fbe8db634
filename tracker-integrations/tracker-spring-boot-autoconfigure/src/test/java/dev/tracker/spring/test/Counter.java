package dev.tracker.spring.test;

import dev.tracker.TrackActivity;

/** Something to be tracked in a test. */
@TrackActivity(subject = "counter")
public interface Counter {

  @TrackActivity(args = "name", operation = "add", changeId = "name")
  void add(String name);
}
