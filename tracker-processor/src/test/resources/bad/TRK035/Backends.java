package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity // ERROR TRK035: Tracker cannot write the files of com.acme.TrackedBackends: java.io.IOException: No space left on device.
interface Backends {
  void delete(String id);
}
