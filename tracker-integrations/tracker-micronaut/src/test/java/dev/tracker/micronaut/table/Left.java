package dev.tracker.micronaut.table;

import dev.tracker.TrackActivity;

/** A tracked interface. */
@TrackActivity(subject = "left")
public interface Left {
  @TrackActivity(changeId = "none")
  void openLeft();
}
