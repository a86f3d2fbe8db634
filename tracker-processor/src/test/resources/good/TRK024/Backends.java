package com.acme;

import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity
  void delete(String id);

  @Override
  String toString();
}
