package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity // ERROR TRK003: a type named com.acme.TrackedBackends already exists
interface Backends {
  void delete(String id);
}
