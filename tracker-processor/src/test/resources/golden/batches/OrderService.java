package com.acme;

import dev.tracker.TrackActivity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

@TrackActivity
public interface OrderService {

  @TrackActivity(changeEach = "orders")
  void saveAll(List<Order> orders);

  @TrackActivity(changeEach = "ids", changeData = {}, changeLimit = 100)
  void deleteAllById(long[] ids);

  @TrackActivity(changeEach = "result", changeId = "each.customer.number", changeData = {"each.customer.name", "file"})
  List<Order> importAll(String file);

  @TrackActivity(changeEach = "orders", changeIf = "each.changed", expected = OrderRejected.class)
  void update(Collection<? extends Order> orders) throws OrderRejected;

  @TrackActivity(changeEach = "order.lines", changeId = "order.id", changeIf = "result")
  int ship(Optional<Order> order);

  @TrackActivity(changeEach = "orders", changeIf = "result", changeData = {"each.lines", "result.size"})
  <O extends Order> CompletionStage<List<O>> place(Collection<O> orders);

  @TrackActivity(changeEach = "result.lines", changeId = "each", changeData = {})
  CompletionStage<Order> pick(UUID id);

  @TrackActivity(changeEach = "orders")
  Flow.Publisher<Order> send(Order... orders);
}
