package dev.tracker.spring.migration;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;

/** What was measured by annotations on its class, and is tracked now. */
@TrackActivity(subject = "payment")
public interface Payments {

  @TrackActivity(changeId = "result", expected = CardRefused.class)
  String charge(@TrackArg String customer, long cents) throws CardRefused;
}
