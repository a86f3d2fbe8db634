package dev.tracker.examples.guide;

import dev.tracker.TrackActivity;
import dev.tracker.Untracked;

/** What {@code docs/choosing.md} shows. */
// tag::service[]
@TrackActivity
public interface OrderService {

  Order placeOrder(String customer, int cents);

  Order findOrder(String id);

  @TrackActivity(operation = "approve", subject = "refund")
  void accept(String refundId);

  @TrackActivity(changeId = "none")
  void reindexAll();

  @Untracked("called for every packet")
  boolean supports(String type);
}
// end::service[]
