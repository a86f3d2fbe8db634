package com.acme;

import dev.tracker.TrackActivity;
import java.util.List;
import java.util.Map;

@TrackActivity(subject = "order")
interface Orders {

  @TrackActivity(changeEach = "order.lines", changeId = "order.id")
  void save(Order order);

  @TrackActivity
  void delete(String id);

  @TrackActivity(changeEach = "orders")
  void saveAll(List<Order> orders);

  @TrackActivity(changeEach = "prices.entrySet", changeId = "each.key", changeData = "each.value")
  void update(Map<String, Long> prices);

  @TrackActivity(changeEach = "items", changeId = "each")
  void order(Cart cart, List<String> items);

  record Order(String id, List<String> lines) {}

  interface Cart {
    @OneToMany
    List<String> getItems();
  }

  @interface OneToMany {}
}
