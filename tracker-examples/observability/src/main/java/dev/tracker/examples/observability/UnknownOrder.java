package dev.tracker.examples.observability;

/** Nobody placed the order. */
public final class UnknownOrder extends Exception {
  private static final long serialVersionUID = 1;

  UnknownOrder(long id) {
    super("there is no order " + id);
  }
}
