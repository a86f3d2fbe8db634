package com.acme;

import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity
  int deleteAll(String id);

  @TrackActivity(changeIf = "result.deleted")
  Outcome delete(String id);

  record Outcome(String status, boolean deleted) {}
}
