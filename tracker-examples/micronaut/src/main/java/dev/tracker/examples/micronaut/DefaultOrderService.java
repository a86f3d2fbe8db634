package dev.tracker.examples.micronaut;

import jakarta.inject.Singleton;

/** A bean of Micronaut's, as it is without Tracker. */
@Singleton
final class DefaultOrderService implements OrderService {
  @Override
  public String place(String item) {
    return "order of " + item;
  }
}
