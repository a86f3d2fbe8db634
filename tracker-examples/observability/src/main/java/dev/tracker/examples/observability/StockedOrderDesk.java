package dev.tracker.examples.observability;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes orders while the stock lasts. For one thread at a time. */
final class StockedOrderDesk implements OrderDesk {
  private final Map<String, Integer> stock;
  private final Map<Long, Order> orders = new HashMap<>();
  private final Set<Long> cancelled = new HashSet<>();

  StockedOrderDesk(Map<String, Integer> stock) {
    this.stock = new HashMap<>(stock);
  }

  @Override
  public Order place(String item, int quantity) throws OutOfStock {
    int left = stock.getOrDefault(item, 0);
    if (left < quantity) {
      throw new OutOfStock(item, left);
    }
    stock.put(item, left - quantity);
    Order order = new Order(orders.size() + 1, item, quantity);
    orders.put(order.id(), order);
    return order;
  }

  @Override
  public boolean cancel(long id) throws UnknownOrder {
    Order order = orders.get(id);
    if (order == null) {
      throw new UnknownOrder(id);
    }
    boolean changed = cancelled.add(id);
    if (changed) {
      stock.merge(order.item(), order.quantity(), Integer::sum);
    }
    return changed;
  }

  @Override
  public Optional<Order> find(long id) {
    return Optional.ofNullable(orders.get(id));
  }
}
