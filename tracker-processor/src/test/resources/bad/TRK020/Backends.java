package com.acme;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity(
      effect = Effect.READ,
      changeId = "id") // ERROR TRK020: touch of Backends is declared a read, and yet says what it changes.
  void touch(String id);
}
