package dev.tracker.examples.guide;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The orders of a shop, in memory. */
public final class Shop implements OrderService {
  private final Map<String, Order> orders = new ConcurrentHashMap<>();
  private final AtomicInteger last = new AtomicInteger();

  /** A shop without orders. */
  public Shop() {}

  @Override
  public Order placeOrder(String customer, int cents) {
    Order order = new Order("o-" + last.incrementAndGet(), customer, cents);
    orders.put(order.id(), order);
    return order;
  }

  @Override
  public Order findOrder(String id) {
    Order found = orders.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no order " + id);
    }
    return found;
  }

  @Override
  public void accept(String refundId) {}

  @Override
  public void reindexAll() {}

  @Override
  public boolean supports(String type) {
    return type.equals("book");
  }
}
