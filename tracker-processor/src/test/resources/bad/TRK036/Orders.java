package com.acme;

import dev.tracker.TrackActivity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@TrackActivity(subject = "order")
interface Orders {

  @TrackActivity(changeEach = "order") // ERROR TRK036: changeEach "order" cannot be reported element by element: it is a com.acme.Orders.Order, which has no elements.
  void save(Order order);

  @TrackActivity(changeEach = "id") // ERROR TRK036: Fix: Name a collection or an array that the method receives or returns
  void delete(String id);

  @TrackActivity(changeEach = "orders") // ERROR TRK036: which can be read only once.
  void saveAll(Stream<Order> orders);

  @TrackActivity(changeEach = "prices") // ERROR TRK036: Fix: These have elements: prices.entrySet, prices.keySet, prices.values.
  void update(Map<String, Long> prices);

  @TrackActivity(changeEach = "cart.items", changeId = "each") // ERROR TRK036: reading items may load it.
  void order(Cart cart);

  record Order(String id, List<String> lines) {}

  interface Cart {
    @OneToMany
    List<String> getItems();
  }

  @interface OneToMany {}
}
