package dev.tracker.cdi.table;

import dev.tracker.testing.RecordingTracker;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Produces the tracker that the tests ask. */
@Dependent
public class Trackers {

  @Produces
  @Singleton
  RecordingTracker tracker() {
    return new RecordingTracker();
  }
}
