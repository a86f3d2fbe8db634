package dev.tracker.benchmarks.spring;

import dev.tracker.TrackActivity;

/** The service that is called. */
@TrackActivity(subject = "price")
public interface Prices {

  /**
   * Finds a price.
   *
   * @param id of what
   * @return the price
   */
  @TrackActivity(args = "id", operation = "find")
  String find(String id);
}
