package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity(subject = "the backends") // ERROR TRK019: "the backends" is no subject.
interface Backends {

  void create(String id);

  void delete(String id);

  @TrackActivity(operation = "", subject = "backend") // ERROR TRK019: "" is no operation.
  void move(String id);
}
