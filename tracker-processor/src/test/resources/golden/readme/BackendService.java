package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.Untracked;

@TrackActivity
public interface BackendService {

  @TrackActivity(args = {"backend.name", "zone = backend.region.zone"}, changeId = "result.id")
  Backend create(Backend backend) throws DuplicateBackend;

  @Untracked("hot path, called per packet")
  boolean supports(String type);
}
