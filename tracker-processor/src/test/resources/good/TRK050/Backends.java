package com.acme;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;

@TrackActivity
interface Backends {

  void create(String id, String name);

  @TrackActivity(changeData = "name", changeId = "backend")
  void rename(String backend, String name);

  @TrackActivity(changeId = "none")
  void reindexAll();

  @TrackActivity(effect = Effect.READ)
  void ping(String name);
}
