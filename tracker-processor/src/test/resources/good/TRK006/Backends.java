package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;

interface Backends {

  static void deleteAll() {}

  private void sweep() {}

  @TrackActivity
  void check(@TrackArg String id);

  @TrackActivity
  void delete(String id);
}
