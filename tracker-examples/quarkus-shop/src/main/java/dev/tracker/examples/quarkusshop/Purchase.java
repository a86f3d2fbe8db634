package dev.tracker.examples.quarkusshop;

import dev.tracker.examples.quarkusshop.Orders.Receipt;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** An order that was taken. */
@Entity
public class Purchase {
  @Id @GeneratedValue private @Nullable Long id;
  private String sku = "";
  private int quantity;

  /** For JPA. */
  protected Purchase() {}

  Purchase(String sku, int quantity) {
    this.sku = sku;
    this.quantity = quantity;
  }

  Receipt receipt() {
    return new Receipt(id == null ? 0 : id, sku, quantity);
  }

  public @Nullable Long getId() {
    return id;
  }

  public String getSku() {
    return sku;
  }

  public int getQuantity() {
    return quantity;
  }
}
