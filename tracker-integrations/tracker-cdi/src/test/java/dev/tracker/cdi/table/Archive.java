package dev.tracker.cdi.table;

import dev.tracker.TrackActivity;

/** An interface that extends another tracked one. */
public interface Archive extends Stock {
  @TrackActivity(args = "id", changeId = "id")
  void archive(String id);
}
