package com.acme;

import dev.tracker.TrackActivity;

class Backends {

  sealed interface Reader permits TrackedReading {
    void find(String id);
  }

  @TrackActivity
  non-sealed interface TrackedReading extends Reader {}

  @TrackActivity
  interface Writer {
    void create(String id);
  }

  @TrackActivity
  interface Cart {
    void addItem(String id);
  }
}
