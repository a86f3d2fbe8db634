package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import dev.tracker.Untracked;

interface Backends {

  String get(@TrackArg String id); // ERROR TRK009: the method is not tracked

  @Untracked("hot path")
  boolean supports(@TrackArg String type); // ERROR TRK009: the method is not tracked

  @TrackActivity(args = "id")
  void delete(String id, @TrackArg String reason); // ERROR TRK009: args already lists what is recorded
}
