package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity
interface Backends {
  void delete(String id);
}
