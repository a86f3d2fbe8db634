package com.acme;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;

@TrackActivity(
    effect = {
      Effect.CHANGE,
      Effect.READ // ERROR TRK033: Backends has several effects.
    })
interface Backends {

  @TrackActivity(
      effect = {
        Effect.READ,
        Effect.CHANGE // ERROR TRK033: touch has several effects.
      })
  void touch(String id);
}
