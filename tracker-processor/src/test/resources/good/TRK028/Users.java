package com.acme;

import dev.tracker.TrackActivity;

interface Users {

  @TrackActivity(changeId = "name", changeIf = "result")
  boolean rename(String name);

  @TrackActivity(changeId = "id", changeIf = "force")
  void delete(String id, boolean force);
}
