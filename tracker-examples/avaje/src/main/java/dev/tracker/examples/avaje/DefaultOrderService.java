package dev.tracker.examples.avaje;

import jakarta.inject.Singleton;

/** What does the work; Avaje makes it. */
@Singleton
final class DefaultOrderService implements OrderService {
  @Override
  public String place(String item) {
    return "order of " + item;
  }
}
