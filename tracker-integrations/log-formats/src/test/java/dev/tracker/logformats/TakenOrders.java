package dev.tracker.logformats;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What is tracked. */
final class TakenOrders implements Orders {

  @Override
  public int place(Order order) {
    return order.items().size();
  }

  @Override
  public void cancel(String number) {
    if (number.isEmpty()) {
      throw new UncheckedIOException("no \"number\"\n", new IOException());
    }
    if (number.startsWith("sent")) {
      throw new IllegalStateException("on its way");
    }
  }
}
