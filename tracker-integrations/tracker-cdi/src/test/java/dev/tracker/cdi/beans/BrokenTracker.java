package dev.tracker.cdi.beans;

import dev.tracker.ActivityTracker;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** A tracker that cannot be made. */
@Dependent
public class BrokenTracker {

  @Produces
  ActivityTracker broken() {
    throw new IllegalStateException("no such server");
  }
}
