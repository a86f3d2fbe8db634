package com.acme;

import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity(args = {"backend.size", "backend.lastPing"})
  void create(String id, Backend backend);

  abstract class Backend {
    abstract String id();

    abstract int size();

    /** What the last ping took; reading it is not a ping. */
    abstract long lastPing();
  }
}
