package com.acme;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity(
      effect = Effect.READ,
      changeId = "id") // ERROR TRK020: Backends.touch is declared as a read, but also says what it changes.
  void touch(String id);
}
