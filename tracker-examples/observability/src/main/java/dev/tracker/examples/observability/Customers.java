package dev.tracker.examples.observability;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import java.util.List;

/** Those who keep an order desk busy, always in the same way: each is a request of its own. */
final class Customers {
  private static final List<String> ITEMS = List.of("tea", "coffee", "sugar");

  private final OrderDesk desk;

  Customers(OrderDesk desk) {
    this.desk = desk;
  }

  void come(int count) {
    for (int customer = 0; customer < count; customer++) {
      ContextScope scope = ActivityContext.root().withNewRequestId().makeCurrent();
      try (scope) {
        serve(customer);
      } catch (OutOfStock | UnknownOrder refusal) {
        // This one leaves. Nothing is to be reported: the trackers have seen it.
      }
    }
  }

  private void serve(int customer) throws OutOfStock, UnknownOrder {
    Order order = desk.place(ITEMS.get(customer % ITEMS.size()), 1 + customer % 4);
    desk.find(order.id());
    if (customer % 5 == 0) {
      desk.cancel(order.id());
    }
    if (customer % 10 == 0) {
      // Impatient: the second time it changes nothing.
      desk.cancel(order.id());
    }
    if (customer % 25 == 1) {
      // Has misread the number.
      desk.cancel(order.id() + 1_000_000);
    }
  }
}
