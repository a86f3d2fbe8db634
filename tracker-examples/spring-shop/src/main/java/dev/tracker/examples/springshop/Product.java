package dev.tracker.examples.springshop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Something to buy, and how much of it is there. */
@Entity
public class Product {
  @Id private String sku = "";
  private int stock;

  /** For JPA. */
  protected Product() {}

  Product(String sku, int stock) {
    this.sku = sku;
    this.stock = stock;
  }

  public String getSku() {
    return sku;
  }

  public int getStock() {
    return stock;
  }

  void take(int quantity) throws OutOfStock {
    if (quantity > stock) {
      throw new OutOfStock(sku, stock);
    }
    stock -= quantity;
  }

  void putBack(int quantity) {
    stock += quantity;
  }
}
