package dev.tracker.benchmarks.containers.start;

import dev.tracker.TrackActivity;

/** What is wrapped by hand. */
@TrackActivity(subject = "item")
public interface HandStock extends Stock {

  @Override
  @TrackActivity(args = {"id", "warehouse"})
  int count(long id, String warehouse);
}
