package dev.tracker.guava;

import com.google.common.util.concurrent.FluentFuture;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import java.util.Optional;

/** Returns what the test says, or throws it. */
final class OrderDelegate implements OrderService {
  SettableFuture<Order> order = SettableFuture.create();
  SettableFuture<Optional<Order>> changed = SettableFuture.create();
  SettableFuture<Void> reserved = SettableFuture.create();
  FluentFuture<Order> found = FluentFuture.from(order);
  RuntimeException failure;

  @Override
  public ListenableFuture<Order> placeOrder(String item) {
    if (failure != null) {
      throw failure;
    }
    return order;
  }

  @Override
  public SettableFuture<Optional<Order>> changeOrder(String item) {
    return changed;
  }

  @Override
  public FluentFuture<? extends Order> findOrder(int number) {
    return found;
  }

  @Override
  public ListenableFuture<Void> reserveOrder(int number) {
    return reserved;
  }
}
