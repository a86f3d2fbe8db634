package com.acme;

import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity
  void delete(String id);

  @Override
  @TrackActivity // ERROR TRK024: toString restates a method of Object, which is never tracked.
  String toString();
}
