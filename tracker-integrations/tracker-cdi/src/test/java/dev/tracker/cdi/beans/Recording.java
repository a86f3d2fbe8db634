package dev.tracker.cdi.beans;

import dev.tracker.Placement;
import dev.tracker.cdi.table.Kind;
import dev.tracker.testing.RecordingTracker;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Trackers that the tests ask: one outside of transactions, and one that asks to stand inside. */
@Dependent
public class Recording {

  @Produces
  @Singleton
  RecordingTracker outside() {
    return new RecordingTracker();
  }

  @Produces
  @Singleton
  @Kind("inside")
  RecordingTracker inside() {
    return new RecordingTracker().placement(Placement.INSIDE_TRANSACTION);
  }
}
