package dev.tracker.micronaut.table;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Does nothing but what the tests see. */
class PlainOrders implements Orders {
  private final CompletableFuture<String> shipment = new CompletableFuture<>();

  @Override
  public void place(String id) {}

  @Override
  public void cancel(String id) {}

  @Override
  public void placeAndCancel(String id) {
    place(id);
    cancel(id);
  }

  @Override
  public CompletionStage<String> ship(String id) {
    return shipment;
  }

  void arrive() {
    shipment.complete("there");
  }
}
