package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;

interface Backends {

  @TrackActivity // ERROR TRK006: deleteAll is static
  static void deleteAll() {}

  @TrackActivity // ERROR TRK006: sweep is private
  private void sweep() {}

  static void check(@TrackArg String id) {} // ERROR TRK006: check is static

  @TrackActivity
  void delete(String id);
}
