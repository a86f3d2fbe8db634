package dev.tracker.examples.micronaut;

import io.micronaut.context.ApplicationContext;
import java.io.PrintStream;

/** Has an order placed, and prints what a tracker hears of it. */
public final class MicronautExample {
  private MicronautExample() {}

  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    try (ApplicationContext context = ApplicationContext.builder().singletons(out).start()) {
      context.getBean(OrderService.class).place("tea");
    }
  }
}
