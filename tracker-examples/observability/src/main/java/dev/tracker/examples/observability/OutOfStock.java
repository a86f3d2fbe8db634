package dev.tracker.examples.observability;

/** There is less of something than was ordered. */
public final class OutOfStock extends Exception {
  private static final long serialVersionUID = 1;

  OutOfStock(String item, int left) {
    super("only " + left + " of " + item + " left");
  }
}
