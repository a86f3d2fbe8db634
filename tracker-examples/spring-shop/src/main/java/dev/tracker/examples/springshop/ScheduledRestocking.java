package dev.tracker.examples.springshop;

import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the shelves now and then. */
@Component
public class ScheduledRestocking implements Restocking {
  private final Products products;
  private final Supplier supplier;

  ScheduledRestocking(Products products, Supplier supplier) {
    this.products = products;
    this.supplier = supplier;
  }

  @Override
  @Scheduled(fixedDelayString = "${shop.restocking}")
  @Transactional
  public int fillUp() {
    List<Product> empty = products.findByStockLessThan(1);
    for (Product product : empty) {
      product.putBack(supplier.order(product.getSku(), 10));
      products.save(product);
    }
    return empty.size();
  }
}
