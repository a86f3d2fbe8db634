package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity(subject = "the backends") // ERROR TRK019: "the backends" is not a valid subject.
interface Backends {

  void create(String id);

  void delete(String id);

  @TrackActivity(operation = "", subject = "backend") // ERROR TRK019: "" is not a valid operation.
  void move(String id);
}
