package dev.tracker.guice;

import dev.tracker.TrackActivity;

/** Another. */
public interface Shop {
  @TrackActivity(args = "id", changeId = "id", subject = "item")
  String sell(String id);
}
