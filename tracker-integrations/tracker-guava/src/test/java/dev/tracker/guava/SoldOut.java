package dev.tracker.guava;

/** A normal outcome of an order. */
final class SoldOut extends Exception {
  private static final long serialVersionUID = 1L;
}
