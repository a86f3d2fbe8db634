package com.acme;

import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity(changeData = "result.name") // ERROR TRK014: create returns nothing.
  void create(String id, String name);

  @TrackActivity(args = "result.name") // ERROR TRK014: there is no result when the activity starts.
  Backend rename(String id, String name);

  record Backend(String id, String name) {}
}
