package dev.tracker.examples.springshop;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes orders of what is in the database. */
@Service
@Transactional(rollbackFor = OutOfStock.class)
public class StockedOrderDesk implements OrderDesk {
  private final Products products;
  private final Purchases purchases;

  StockedOrderDesk(Products products, Purchases purchases) {
    this.products = products;
    this.purchases = purchases;
  }

  @Override
  public Purchase place(Line line) throws OutOfStock {
    Product product =
        products.findById(line.sku()).orElseThrow(() -> new OutOfStock(line.sku(), 0));
    product.take(line.quantity());
    products.save(product);
    return purchases.save(new Purchase(line.sku(), line.quantity()));
  }

  @Override
  public List<Purchase> checkOut(List<Line> lines) throws OutOfStock {
    List<Purchase> taken = new ArrayList<>();
    for (Line line : lines) {
      taken.add(place(line));
    }
    return taken;
  }
}
