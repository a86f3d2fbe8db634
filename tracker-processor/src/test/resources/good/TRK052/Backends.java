package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.Untracked;

@TrackActivity
interface Backends {

  @Untracked("hot path")
  boolean supports(String type);

  String get(String id);
}
