package dev.tracker.examples.dagger;

import java.io.PrintStream;

/** Has an order placed, and prints the activity that the tracker receives. */
public final class DaggerExample {
  private DaggerExample() {}

  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    Shop shop = DaggerShop.factory().create(new PrintingTracker(out));
    shop.orders().place("tea");
  }
}
