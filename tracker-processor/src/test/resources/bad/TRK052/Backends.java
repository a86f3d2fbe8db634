package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.Untracked;

@TrackActivity // WARNING TRK052: Backends is annotated, but has no method to track.
interface Backends {

  @Untracked("hot path")
  boolean supports(String type);

  @Override
  String toString();
}
