package dev.tracker.examples.auditedshop.orders;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The orders, by HTTP. */
@RestController
@RequestMapping("/orders")
class OrderController {
  private final Orders orders;

  OrderController(Orders orders) {
    this.orders = orders;
  }

  @PostMapping
  Order place(
      @RequestParam("customer") String customer,
      @RequestParam("item") String item,
      @RequestParam("total") int total) {
    return orders.place(customer, item, total);
  }

  @PostMapping("/{id}/pay")
  Order pay(@PathVariable("id") String id) throws UnknownOrder {
    return orders.pay(id);
  }

  @PostMapping("/{id}/cancel")
  Order cancel(@PathVariable("id") String id) throws UnknownOrder, AlreadyPaid {
    return orders.cancel(id);
  }
}
