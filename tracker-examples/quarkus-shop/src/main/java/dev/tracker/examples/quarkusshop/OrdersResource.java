package dev.tracker.examples.quarkusshop;

import io.smallrye.mutiny.Uni;
import java.time.Duration;

/** The resource; it needs no annotation, as the only implementation of its interface. */
public class OrdersResource implements Orders {
  private static final Duration A_WHILE = Duration.ofMillis(20);

  private final OrderDesk desk;
  private final Prices prices;

  OrdersResource(OrderDesk desk, Prices prices) {
    this.desk = desk;
    this.prices = prices;
  }

  @Override
  public Receipt place(String sku, int quantity) {
    return desk.take(sku, quantity);
  }

  @Override
  public Receipt find(long id) {
    return desk.show(id);
  }

  @Override
  public Uni<Integer> findPrice(String sku) {
    return Uni.createFrom().item(sku).onItem().delayIt().by(A_WHILE).map(prices::lookUp);
  }
}
