package com.acme;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity(args = "backend.name")
  void create(String id, Backend backend);

  @TrackActivity(changeData = "result.name")
  Backend rename(String id, String name);

  @TrackActivity(effect = Effect.READ)
  void refreshAll();

  record Backend(String id, String name) {}
}
