package dev.tracker.examples.quarkusshop;

import dev.tracker.TrackActivity;
import dev.tracker.examples.quarkusshop.Orders.Receipt;

/** Where orders are taken, in a transaction each. */
@TrackActivity(subject = "order")
public interface OrderDesk {

  /** Takes an order, and has it delivered. */
  @TrackActivity(
      args = {"sku", "quantity"},
      changeId = "result.id",
      changeData = {"result.sku", "result.quantity"})
  Receipt take(String sku, int quantity);

  /** Shows an order. */
  @TrackActivity(args = "id")
  Receipt show(long id);
}
