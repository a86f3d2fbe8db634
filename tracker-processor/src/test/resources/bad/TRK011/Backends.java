package com.acme;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity(args = "bakend.name") // ERROR TRK011: create has no parameter bakend. Why: A path begins with a parameter's name. Fix: Did you mean "backend"?
  void create(String id, Backend backend);

  @TrackActivity(changeData = "reslt.name") // ERROR TRK011: A path begins with a parameter's name or with result. Fix: Did you mean "result"?
  Backend rename(String id, String name);

  @TrackActivity(effect = Effect.READ, args = "backend.name") // ERROR TRK011: Fix: Nothing resolves here
  void refreshAll();

  record Backend(String id, String name) {}
}
