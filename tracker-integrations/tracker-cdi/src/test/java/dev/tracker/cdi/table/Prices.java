package dev.tracker.cdi.table;

import dev.tracker.TrackActivity;

/** An interface whose bean an alternative takes the place of. */
public interface Prices {
  @TrackActivity(args = "id")
  int findPrice(String id);
}
