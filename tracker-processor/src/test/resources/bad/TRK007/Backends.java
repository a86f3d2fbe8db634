package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.Untracked;

interface Backends {

  @TrackActivity(args = "id")
  @Untracked("hot path") // ERROR TRK007: get has both @TrackActivity and @Untracked.
  String get(String id);

  @TrackActivity
  void delete(String id);
}
