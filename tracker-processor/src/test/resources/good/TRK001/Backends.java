package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import dev.tracker.Untracked;

@TrackActivity
interface Backends {

  @TrackActivity(args = "id")
  void delete(String id);

  @Untracked("hot path")
  boolean supports(String type);

  void create(@TrackArg("name") String id);
}
