package dev.tracker.examples.avaje;

import dev.tracker.avaje.Undecorated;
import jakarta.inject.Singleton;

/** What does the work; Avaje makes it. */
// tag::tracked[]
@Singleton
@Undecorated
final class DefaultOrderService implements OrderService {
  // end::tracked[]
  @Override
  public String place(String item) {
    return "order of " + item;
  }
}
