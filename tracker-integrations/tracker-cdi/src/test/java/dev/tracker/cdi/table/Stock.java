package dev.tracker.cdi.table;

import dev.tracker.TrackActivity;

/** A tracked interface of one method. */
public interface Stock {
  @TrackActivity(args = "id", changeId = "id")
  void reserve(String id);
}
