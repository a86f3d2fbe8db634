package com.acme;

import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity(changeIf = "result") // ERROR TRK016: changeIf "result" is not a boolean.
  int deleteAll(String id);

  @TrackActivity(changeIf = "result.status") // ERROR TRK016: changeIf "result.status" is not a boolean.
  Outcome delete(String id);

  record Outcome(String status, boolean deleted) {}
}
