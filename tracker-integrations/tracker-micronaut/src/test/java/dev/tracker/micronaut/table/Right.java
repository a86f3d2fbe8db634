package dev.tracker.micronaut.table;

import dev.tracker.TrackActivity;

/** A tracked interface. */
@TrackActivity(subject = "right")
public interface Right {
  @TrackActivity(changeId = "none")
  void openRight();
}
