package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity(subject = "backend")
interface Backends {

  void create(String id);

  void delete(String id);

  @TrackActivity(operation = "relocate")
  void move(String id);
}
