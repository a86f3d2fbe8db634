package dev.tracker.examples.micronaut;

import dev.tracker.TrackActivity;

/** What is tracked. */
@TrackActivity(subject = "order")
public interface OrderService {
  /** Places an order. */
  @TrackActivity(args = "item", changeId = "result")
  String place(String item);
}
