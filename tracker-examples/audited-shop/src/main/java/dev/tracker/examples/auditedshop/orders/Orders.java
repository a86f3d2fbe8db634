package dev.tracker.examples.auditedshop.orders;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;

/** The orders of a shop. */
@TrackActivity(subject = "order")
public interface Orders {

  /** Takes an order. */
  @TrackActivity(
      changeId = "result.id",
      changeData = {"result.customer", "result.item", "result.total", "result.state"})
  Order place(@TrackArg String customer, @TrackArg String item, int total);

  /** Somebody has paid. */
  @TrackActivity(
      changeId = "result.id",
      changeData = {"result.customer", "result.item", "result.total", "result.state"})
  Order pay(@TrackArg String id) throws UnknownOrder;

  /** Somebody has thought better of it. */
  @TrackActivity(
      changeId = "result.id",
      changeData = {"result.customer", "result.item", "result.total", "result.state"},
      expected = AlreadyPaid.class)
  Order cancel(@TrackArg String id) throws UnknownOrder, AlreadyPaid;
}
