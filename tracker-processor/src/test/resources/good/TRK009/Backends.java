package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import dev.tracker.Untracked;

interface Backends {

  @TrackActivity
  String get(@TrackArg String id);

  @Untracked("hot path")
  boolean supports(String type);

  @TrackActivity(args = {"id", "reason"})
  void delete(String id, String reason);
}
