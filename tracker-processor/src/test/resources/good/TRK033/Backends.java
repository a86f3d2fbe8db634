package com.acme;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;

@TrackActivity(effect = Effect.READ)
interface Backends {

  @TrackActivity(effect = Effect.CHANGE, changeIf = "result")
  boolean touch(String id);
}
