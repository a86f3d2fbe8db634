package com.acme;

import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity(changeData = "name")
  void create(String id, String name);

  @TrackActivity(args = "name", changeData = "result.name")
  Backend rename(String id, String name);

  record Backend(String id, String name) {}
}
