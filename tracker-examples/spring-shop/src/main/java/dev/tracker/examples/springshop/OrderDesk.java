package dev.tracker.examples.springshop;

import dev.tracker.TrackActivity;
import java.util.List;

/** Where orders are taken. */
@TrackActivity(subject = "order")
public interface OrderDesk {

  /** Takes an order, and what is ordered from the stock. */
  @TrackActivity(
      args = {"line.sku", "line.quantity"},
      changeId = "result.id",
      changeData = {"result.sku", "result.quantity"})
  Purchase place(Line line) throws OutOfStock;

  /** Takes all orders of a basket, or none. */
  @TrackActivity(
      args = "count = lines.size",
      changeEach = "result",
      changeId = "each.id",
      changeData = {"each.sku", "each.quantity"})
  List<Purchase> checkOut(List<Line> lines) throws OutOfStock;

  /**
   * What is ordered.
   *
   * @param sku of what
   * @param quantity how much
   */
  record Line(String sku, int quantity) {}
}
