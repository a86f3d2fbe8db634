package dev.tracker.micronaut.table;

import dev.tracker.TrackActivity;

/** A tracked interface. */
@TrackActivity(subject = "gate")
public interface Gate {
  @TrackActivity(changeId = "none")
  void openGate();
}
