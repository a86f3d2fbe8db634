package dev.tracker.cdi.table;

import dev.tracker.TrackActivity;

/** An interface whose bean is serialized, as a session's is. */
public interface Carts {
  @TrackActivity(args = "id", changeId = "id")
  void addItem(String id);
}
