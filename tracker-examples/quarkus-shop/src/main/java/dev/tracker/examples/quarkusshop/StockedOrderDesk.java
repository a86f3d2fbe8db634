package dev.tracker.examples.quarkusshop;

import dev.tracker.examples.quarkusshop.Orders.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Takes orders of up to ten; of more, what was saved is rolled back. */
@ApplicationScoped
@Transactional
public class StockedOrderDesk implements OrderDesk {
  private static final int STOCK = 10;

  private final Purchases purchases;
  private final Supplier supplier;

  StockedOrderDesk(Purchases purchases, @RestClient Supplier supplier) {
    this.purchases = purchases;
    this.supplier = supplier;
  }

  @Override
  public Receipt take(String sku, int quantity) {
    Purchase purchase = purchases.save(new Purchase(sku, quantity));
    if (quantity > STOCK) {
      throw new OutOfStock(sku);
    }
    supplier.deliver(sku, quantity);
    return purchase.receipt();
  }

  @Override
  public Receipt show(long id) {
    return purchases.byId(id).map(Purchase::receipt).orElseThrow(NotFoundException::new);
  }
}
