package dev.tracker.micronaut.trackers;

import dev.tracker.TrackActivity;

/** What is tracked. */
interface Counters {
  @TrackActivity(subject = "counter", args = "name", changeId = "name")
  void raiseCounter(String name);
}
