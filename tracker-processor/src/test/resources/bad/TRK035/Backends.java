package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity // ERROR TRK035: The files of com.acme.TrackedBackends cannot be written: java.io.IOException: No space left on device.
interface Backends {
  void delete(String id);
}
