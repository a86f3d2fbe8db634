package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.Untracked;

@TrackActivity
interface Users {
  String find(String id);

  @Untracked("") // WARNING TRK057: @Untracked gives no reason why supports of Users is left alone.
  boolean supports(String type);
}
