package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.Untracked;

@TrackActivity
interface Users {
  String find(String id);

  @Untracked("hot path, called per packet")
  boolean supports(String type);
}
