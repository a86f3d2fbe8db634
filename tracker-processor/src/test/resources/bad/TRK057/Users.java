package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.Untracked;

@TrackActivity
interface Users {
  String find(String id);

  @Untracked("") // WARNING TRK057: @Untracked on Users.supports gives no reason.
  boolean supports(String type);
}
