package dev.tracker.reliability.faults;

import dev.tracker.TrackActivity;

/** A service that needs next to no stack. */
@TrackActivity(subject = "work")
interface Work {

  @TrackActivity(changeId = "result")
  int add(int number);
}
