package dev.tracker.avaje;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** A bean that has to be closed, and has another injected, which is tracked. */
@Singleton
@Undecorated
final class DefaultReceipts implements Receipts {
  final AtomicInteger closed = new AtomicInteger();
  private final Orders orders;

  DefaultReceipts(Orders orders) {
    this.orders = orders;
  }

  @Override
  public String print(String id) {
    return orders.place(id) + ", printed";
  }

  @Override
  public void close() {
    closed.incrementAndGet();
  }
}
