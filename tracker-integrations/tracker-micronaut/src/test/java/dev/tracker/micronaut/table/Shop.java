package dev.tracker.micronaut.table;

import dev.tracker.TrackActivity;

/** A tracked interface. */
@TrackActivity(subject = "shop")
public interface Shop {
  @TrackActivity(changeId = "none")
  void openShop();
}
