package com.acme;

import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity(changeId = "id")
  void touch(String id);
}
