package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.Untracked;

interface Backends {

  @Untracked("hot path")
  String get(String id);

  @TrackActivity
  void delete(String id);
}
