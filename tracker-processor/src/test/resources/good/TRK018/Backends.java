package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;

interface Backends {

  @TrackActivity(args = "the_name = name", changeData = "first = name")
  void create(String id, String name);

  @TrackActivity
  void delete(@TrackArg("backend.id") String id);
}
