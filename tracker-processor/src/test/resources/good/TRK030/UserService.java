package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.Untracked;

@TrackActivity
interface UserService extends UserLookup {

  @TrackActivity(args = "id", changeId = "id")
  void delete(String id);

  void rename(String id, String name);

  @Untracked("hot path, called per packet")
  boolean supports(String type);
}
