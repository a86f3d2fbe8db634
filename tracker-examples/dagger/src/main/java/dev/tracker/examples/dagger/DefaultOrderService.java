package dev.tracker.examples.dagger;

import javax.inject.Inject;

/** What does the work; Dagger makes it. */
final class DefaultOrderService implements OrderService {
  @Inject
  DefaultOrderService() {}

  @Override
  public String place(String item) {
    return "order of " + item;
  }
}
