package dev.tracker.examples.springshop;

/** There is less of something than was ordered. */
public final class OutOfStock extends Exception {
  private static final long serialVersionUID = 1;

  OutOfStock(String sku, int left) {
    super("only " + left + " of " + sku + " left");
  }
}
