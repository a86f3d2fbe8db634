package dev.tracker.benchmarks.containers.start;

import dev.tracker.TrackActivity;

/** A service whose calls cost nothing by themselves. */
@TrackActivity(subject = "item")
public interface Stock {

  /** A read with an argument that has to be boxed. */
  @TrackActivity(args = {"id", "warehouse"})
  int count(long id, String warehouse);
}
