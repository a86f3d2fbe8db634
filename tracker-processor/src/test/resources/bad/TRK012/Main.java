package com.acme;

import com.acme.TrackedBackends;
import dev.tracker.ActivityTracker;

/** That an interface is wrong brings no errors upon those who use it. */
class Main {
  private final TrackedBackends backends;

  Main(Backends backends) {
    this.backends = new TrackedBackends(backends, ActivityTracker.noop());
  }
}
