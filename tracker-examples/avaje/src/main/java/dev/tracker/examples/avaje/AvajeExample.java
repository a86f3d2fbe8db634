package dev.tracker.examples.avaje;

import dev.tracker.ActivityTracker;
import io.avaje.inject.BeanScope;
import java.io.PrintStream;

/** Has an order placed, and prints the activity that the tracker receives. */
public final class AvajeExample {
  private AvajeExample() {}

  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    try (BeanScope beans =
        BeanScope.builder().bean(ActivityTracker.class, new PrintingTracker(out)).build()) {
      beans.get(OrderService.class).place("tea");
    }
  }
}
